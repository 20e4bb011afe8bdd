"""Posts a body to an endpoint with aiohttp as the environment says: `post_once ENDPOINT`."""

import asyncio
import sys

import aiohttp


async def main(endpoint: str) -> int:
    """Post an empty message without proof of who sends, and return the status."""
    async with aiohttp.ClientSession(trust_env=True) as session:
        async with session.post(endpoint, headers={"TTL": "60"}) as answer:
            return answer.status


if __name__ == "__main__":
    print(asyncio.run(main(sys.argv[1])))
