"""Starts a browser, and asks the system's accessibility bus what it tells of the page, as a screen
reader does. Presses what it is told to press by the same bus, and asks again. Trees go out as JSON."""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60


def children(node):
    try:
        return [each for each in map(node.get_child_at_index, range(node.get_child_count())) if each]
    except Exception:  # It may be gone by now.
        return []


def all_in(node, depth=0):
    yield node, depth
    for each in children(node):
        yield from all_in(each, depth + 1)


def line(node, depth):
    words = [node.get_role_name()]
    if node.get_name():
        words.append(f"“{node.get_name()}”")
    level = (node.get_attributes() or {}).get("level")
    if level and node.get_role_name() == "heading":
        words.append(f"level {level}")
    if node.get_state_set().contains(Atspi.StateType.FOCUSED):
        words.append("focused")
    return "  " * depth + " ".join(words)


def document():
    """The page itself, out of all that is on the screen."""
    Atspi.get_desktop(0).clear_cache()
    for node, _ in all_in(Atspi.get_desktop(0)):
        if node.get_role_name() == "document web" and node.get_name():
            return node
    return None


def read():
    """What is told of the page now; nothing while it is still being made, or changes as it is read."""
    page = document()
    try:
        if not page or page.get_state_set().contains(Atspi.StateType.BUSY):
            return ""
        return "\n".join(line(node, depth) for node, depth in all_in(page))
    except Exception:
        return ""


def until(heading, last):
    """What is told of the page, once it has this heading and its last part, twice the same."""
    end = time.monotonic() + PATIENCE
    text = before = ""
    while time.monotonic() < end:
        before, text = text, read()
        whole = f"heading “{heading}”" in text and f"landmark “{last}”" in text
        if whole and text == before:
            return text
        time.sleep(0.3)
    raise SystemExit(f"no heading “{heading}” and landmark “{last}” in:\n{text}")


def press(words):
    for node, _ in all_in(document()):
        if node.get_role_name() in ("push button", "button") and node.get_name() == words:
            return node.do_action(0)
    raise SystemExit(f"no button “{words}”")


asked = json.loads(sys.argv[1])
Atspi.init()
browser = subprocess.Popen(asked["command"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    told = [until(asked["heading"], asked["last"])]
    for step in asked["steps"]:
        press(step["press"])
        told.append(until(step["then"], asked["last"]))
    print(json.dumps(told))
finally:
    browser.kill()
