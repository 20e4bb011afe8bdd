"""QR codes that we draw are read by the decoder that the wallet uses."""

import json
import subprocess

import pytest

from sync.agency.qr import QUIET, draw_qr, qr_modules

READ = """
import decode from "qr/decode.js";
const scale = 4;
for (const { rows, quiet } of JSON.parse(process.argv[1])) {
  const side = (rows.length + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  rows.forEach((row, i) => [...row].forEach((dark, j) => {
    if (dark !== "1") return;
    for (let y = 0; y < scale; y++) for (let x = 0; x < scale; x++) {
      const at = (((i + quiet) * scale + y) * side + (j + quiet) * scale + x) * 4;
      data[at] = data[at + 1] = data[at + 2] = 0;
    }
  }));
  console.log(JSON.stringify(decode({ width: side, height: side, data })));
}
"""
ADDRESS = "https://plein.example/delen/koppelen#00000099999999990000.0K0G-VP13-Q9QN-229Q-5YF2-R3CY"


def test_codes_of_every_size_are_read_as_they_were_written() -> None:
    texts = [ADDRESS, "a", "Zoë €", *("x#7/" * n for n in (4, 8, 12, 17, 22, 27, 31, 38, 45, 53))]
    drawn = [
        {
            "rows": ["".join("01"[dark] for dark in row) for row in qr_modules(text.encode())],
            "quiet": QUIET,
        }
        for text in texts
    ]
    sizes = {len(one["rows"]) for one in drawn}
    assert sizes == {17 + 4 * version for version in range(1, 11)}
    read = subprocess.run(
        ["node", "--input-type=module", "-e", READ, json.dumps(drawn)],
        cwd="tests",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert [json.loads(line) for line in read.stdout.splitlines()] == texts


def test_path_draws_the_same_modules() -> None:
    path, side = draw_qr("a")
    grid = qr_modules(b"a")
    assert side == len(grid) + 2 * QUIET
    runs = sum(int(run.partition("h")[2].partition("v")[0]) for run in path.split("z")[:-1])
    assert runs == sum(map(sum, grid))


def test_too_long_a_text_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        draw_qr("x" * 214)
