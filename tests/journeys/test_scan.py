"""UC5 second device: the code that the other phone shows is read by the camera."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from pwa.build import PROJECT
from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.steps import REFUSALS, begin_with_task, see_task, send_join, show_link_code
from tests.programs import RunningProgram

NewPhone = Callable[..., Phone]

WIDTH, HEIGHT = 640, 480
FAKE_CAMERA = "--use-fake-device-for-media-stream"
MAY_USE_CAMERA = "--use-fake-ui-for-media-stream"

# Draws a path of modules, as on the screen of the other phone, into the middle of a grey picture.
DRAW = """([path, box, width, height]) => {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  context.fillStyle = "#888";
  context.fillRect(0, 0, width, height);
  const size = Number(box.split(" ")[2]);
  const scale = Math.floor((height - 40) / size);
  context.translate((width - size * scale) / 2, (height - size * scale) / 2);
  context.scale(scale, scale);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, size, size);
  context.fillStyle = "#000";
  context.fill(new Path2D(path));
  const { data } = context.getImageData(0, 0, width, height);
  return Array.from({ length: width * height }, (_, i) => data[4 * i]);
}"""
# Sees the camera's tracks, to tell whether the light of the camera is out afterwards.
WATCH_TRACKS = """
  globalThis.tracks = [];
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (...wishes) => {
    const stream = await ask(...wishes);
    globalThis.tracks.push(...stream.getTracks());
    return stream;
  };
"""


def film(page: Page, svg: str, path: Path) -> Path:
    """Write what a camera sees that is held before a QR code on this page."""
    code = page.locator(svg)
    modules = code.locator("path").get_attribute("d")
    box = code.get_attribute("viewBox")
    return write_film(page.evaluate(DRAW, [modules, box, WIDTH, HEIGHT]), path)


def write_film(luma: list[int], path: Path) -> Path:
    """Write one picture in grey as a film without end: YUV4MPEG2, as Chromium's camera reads it."""
    grey = bytes([128]) * (WIDTH * HEIGHT // 2)
    header = f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420jpeg\n".encode()
    path.write_bytes(header + b"FRAME\n" + bytes(luma) + grey)
    return path


def picture_of(words: str) -> list[int]:
    """Draw a QR code of any words in the middle of a grey picture."""
    program = "import('qr').then((qr) => console.log(JSON.stringify(qr.default(words, 'raw'))))"
    done = subprocess.run(
        ["node", "-e", program.replace("words", json.dumps(words))],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    modules: list[list[bool]] = json.loads(done.stdout)
    scale = (HEIGHT - 40) // len(modules)
    top, left = ((side - scale * len(modules)) // 2 for side in (HEIGHT, WIDTH))
    luma = [136] * (WIDTH * HEIGHT)
    for y in range(scale * len(modules)):
        for x in range(scale * len(modules)):
            is_dark = modules[y // scale][x // scale]
            luma[(top + y) * WIDTH + left + x] = 0 if is_dark else 255
    return luma


def camera(film_file: Path) -> list[str]:
    """Give the flags of a phone whose camera films this, with leave to use it."""
    return [FAKE_CAMERA, MAY_USE_CAMERA, f"--use-file-for-fake-video-capture={film_file}"]


def go_to_code(page: Page, origin: str) -> None:
    """Come to the form for the code of another phone."""
    page.add_init_script(WATCH_TRACKS)
    page.goto(f"{origin}/erbij?met=code")
    expect(page.get_by_role("heading", level=1)).to_have_text("Van een ander toestel")


def has_pictures(page: Page) -> bool:
    """Tell whether the camera has shown more than a second."""
    return page.locator("#scanner").evaluate("(one) => one.currentTime > 1")


def are_cameras_off(page: Page) -> bool:
    """Tell whether the camera was on, and is not any more."""
    return page.evaluate("tracks.length > 0 && tracks.every((one) => one.readyState === 'ended')")


def test_UC5_the_code_on_the_other_phone_is_read_by_the_camera_and_links(
    new_phone: NewPhone, plein: RunningProgram, tmp_path: Path
) -> None:
    old = new_phone("old").page
    begin_with_task(old, plein.origin, "Van de telefoon")
    printed = show_link_code(old)
    filmed = film(old, "svg.qr", tmp_path / "code.y4m")

    phone = new_phone("new", arguments=camera(filmed))
    page = phone.page
    go_to_code(page, plein.origin)
    page.get_by_role("button", name="Scan de code").click()
    expect(page.get_by_label("De code")).to_have_value(printed, timeout=20_000)
    told = page.get_by_role("status").filter(has_text="De code is gelezen.")
    expect(told).to_be_visible()
    expect(page.get_by_role("button", name="Scan de code")).to_be_visible()
    assert are_cameras_off(page)
    send_join(page)
    expect(old.get_by_role("heading", name="“Tablet” wil erbij")).to_be_visible(timeout=20_000)
    old.get_by_role("button", name="Ja, voeg toe").click()
    see_task(page, "Van de telefoon")
    phone.watch.assert_clean(allowing=REFUSALS)


def test_UC5_another_qr_code_is_passed_over_and_the_camera_goes_out_when_one_stops_or_leaves(
    new_phone: NewPhone, plein: RunningProgram, tmp_path: Path
) -> None:
    filmed = write_film(picture_of("https://example.org/menu"), tmp_path / "other.y4m")
    phone = new_phone("new", arguments=camera(filmed))
    page = phone.page
    go_to_code(page, plein.origin)
    for leave in (
        lambda: page.get_by_role("button", name="Stop met scannen").click(),
        lambda: page.get_by_role("link", name="Ik heb al Plein").first.click(),
    ):
        page.get_by_role("button", name="Scan de code").click()
        phone.wait_until(lambda: has_pictures(page), of="pictures")
        expect(page.get_by_label("De code")).to_have_value("")
        assert axe_violations(page) == []
        leave()
        phone.wait_until(lambda: are_cameras_off(page), of="the camera to go out")
    phone.watch.assert_clean()


def test_UC5_without_leave_for_the_camera_or_without_one_the_code_is_typed(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phones = {
        "refused": [FAKE_CAMERA, f"{MAY_USE_CAMERA}=deny"],
        "none": [f"{FAKE_CAMERA}=device-count=0", MAY_USE_CAMERA],
    }
    for name, arguments in phones.items():
        phone = new_phone(name, arguments=arguments)
        page = phone.page
        go_to_code(page, plein.origin)
        page.get_by_role("button", name="Scan de code").click()
        expect(page.get_by_role("alert").first).to_contain_text("Typ de code over")
        expect(page.get_by_role("button", name="Scan de code")).to_be_visible()
        expect(page.locator("#scanner")).to_be_hidden()
        page.get_by_label("De code").fill("0000-0000-0000-0000-0000-0000-0000")
        assert axe_violations(page) == []
        phone.watch.assert_clean()
