"""How the example app is made: the plugin taken into a project of its own, and a next version."""

import importlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

PROJECT = Path(__file__).resolve().parents[3]
EXAMPLE = Path(__file__).parent / "example"
PLUGIN_FILES = (
    "plugin.py",
    "exported_files.py",
    "exported_page.py",
    "vite_config.py",
    "webmanifest.py",
)
WORKER_FILES = ("sw.js", "app_files.js", "device/register.js", "device/update.js")


@dataclass(frozen=True)
class Example:
    """The example after its export: where it lies, and its plugin to run again on a copy."""

    project: Path
    static_dir: Path
    web_dir: Path
    plugin: Any
    module: ModuleType


def build_example(project: Path) -> Example:
    """Take the plugin along into a project of its own, as its manual says, and export that."""
    shutil.copytree(EXAMPLE, project, dirs_exist_ok=True)
    shutil.copytree(PROJECT / "assets" / "icons", project / "assets" / "icons")
    shutil.copytree(PROJECT / "reflex.lock", project / "reflex.lock")
    (project / "lifted").mkdir()
    (project / "lifted" / "__init__.py").touch()
    for name in PLUGIN_FILES:
        shutil.copy(PROJECT / "pwa" / name, project / "lifted" / name)
    for name in WORKER_FILES:
        shutil.copy(PROJECT / "assets" / name, project / "assets" / name)
    environment = os.environ | {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "REFLEX_USE_NPM": "1",
        "REFLEX_WEB_WORKDIR": ".web",
        "REFLEX_CHECK_LATEST_VERSION": "false",
    }
    registry = subprocess.run(
        ["npm", "config", "get", "registry"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    environment.setdefault("NPM_CONFIG_REGISTRY", registry.stdout.strip())
    done = subprocess.run(
        [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    sys.path.insert(0, str(project))
    try:
        module = importlib.import_module("lifted.plugin")
        plugin = importlib.import_module("example.offline").OFFLINE
    finally:
        sys.path.remove(str(project))
    web_dir = project / ".web"
    return Example(project, web_dir / "build" / "client", web_dir, plugin, module)


def rename_chunk(export: Path, start: str, old_text: str, new_text: str) -> None:
    """Change a text in one page, and the name of its chunk in all files, as a build would."""
    (chunk,) = export.glob(f"assets/{start}*.js")
    fresh_name = f"{start}NEWNEW00.js"
    for file in export.rglob("*"):
        if file.suffix in {".js", ".html"}:
            text = file.read_text("utf-8")
            file.write_text(text.replace(chunk.name, fresh_name).replace(old_text, new_text))
            file.with_name(file.name + ".gz").unlink(missing_ok=True)
    chunk.rename(chunk.with_name(fresh_name))
