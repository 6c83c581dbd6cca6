#!/usr/bin/env python3
"""Measures ReportGen beside its peers in one run, prints a table, and ends with 1 where a figure that must be reached is missed by more
than a tenth. Usage: musts.py TOOL [RUNS] [ROW ...] ; rows: W1 cards W1x W2 W3 more shipped edited quick.

TOOL is the published program. Peers and ReportGen take turns, so that what disturbs the machine disturbs all. Output folders and records
of earlier builds are moved away before each cold run and deleted at the end: ext4 passes over the places of files that were deleted a
moment ago one by one, which costs whoever makes a thousand files right behind a deletion up to a quarter of its time. The file cache of the
system stays warm."""
import atexit
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import gen

ROOT = gen.ROOT
REPOSITORY = ROOT.parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else sys.exit(__doc__)
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
ROWS = sys.argv[3:]
ENV = dict(os.environ, TZ="UTC")
ENV.pop("CI", None)  # a build server builds cold
BUILD = [TOOL, "build", "--quiet", "--no-color"]
ELEVENTY = ["node", "../../node_modules/@11ty/eleventy/cmd.cjs", "--quiet"]
MADE = dict(hugo=["public", "resources"], eleventy=["_site"], reportgen=["site", ".reportgen"])
AWAY = tempfile.mkdtemp(dir=ROOT)
atexit.register(shutil.rmtree, AWAY, ignore_errors=True)
missed = []


def run(command, folder, peer=None, cold=True, **env):
    """Wall and processor seconds and the peak of memory in MB of one run, which must succeed."""
    if peer and cold:
        for made in MADE[peer]:
            if (folder / made).exists():
                (folder / made).rename(pathlib.Path(tempfile.mkdtemp(dir=AWAY)) / made)
        os.sync()
    with tempfile.TemporaryFile() as log:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env={**ENV, **env}, stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            log.seek(0)
            sys.exit(f"{command} failed in {folder}:\n{log.read(2000).decode()}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def medians(*measured):
    """Of things that are measured in turns: each a function that gives a tuple."""
    turns = [[measure() for measure in measured] for _ in range(RUNS)]
    return [tuple(statistics.median(values) for values in zip(*(turn[at] for turn in turns))) for at in range(len(measured))]


def row(work, what, value, must, unit, wish=""):
    kept = value <= must * 1.1
    if not kept:
        missed.append(f"{work}, {what}")
    state = "" if value <= must else "over, within a tenth" if kept else "MISSED"
    print(f"{work:34}{what:22}{value:9.2f} {unit:3}  must {must:<7g} wish {wish!s:6} {state}", flush=True)


def asked(name):
    return not ROWS or name in ROWS


def peers_row(work, peer, command, limits, memory, env=None):
    ours, theirs = gen.make("reportgen", work), gen.make(peer, work)
    us, them = medians(lambda: run(BUILD, ours, "reportgen"), lambda: run(command, theirs, peer, **(env or {})))
    print(f"{work}: ReportGen {us[0]:.2f} s, {us[1]:.2f} s of processor time, {us[2]:.0f} MB; {peer} {them[0]:.2f}, {them[1]:.2f}, {them[2]:.0f}")
    check_numbers(work, ours)
    for what, at, must, wish in limits:
        row(f"{work} beside {peer}", what, us[at] / them[at], must, "x", wish)
    if memory:
        row(work, "memory", us[2], memory, "MB")
    return us


def check_numbers(work, folder):
    """A page must print the numbers that the generator computed."""
    if work.startswith("W1"):
        return
    name = "report-000" if work == "W2" else "big"
    expected = json.loads((ROOT / "data/expected.json").read_text())[work]
    page = re.sub("[\u00a0\u202f]", " ", (folder / f"site/posts/{name}/index.html").read_text())
    for key, value in (expected[0] if work == "W2" else expected).items():
        if f">{spelled(key, value)}<" not in page:
            sys.exit(f"{work}: the page does not print {key} as {spelled(key, value)}.")


def spelled(key, value):
    if key in ("total", "mean"):
        whole, part = (str(value).split(".") + [""])[:2]
        thousands = (len(whole) - 1) // 3
        return f"{whole[:len(whole) - 3 * thousands]}.{whole[len(whole) - 3 * thousands:]}{part} {['bytes', 'kB', 'MB', 'GB', 'TB'][thousands]}"
    return f"{value:,}" if key == "count" else str(value) + dict(perweek=" per week", reboot="%", ratio="×").get(key, "")


def cards():
    plain = gen.make("reportgen", "W1")
    carded = plain.with_name("W1-cards")
    shutil.rmtree(carded, ignore_errors=True)
    shutil.copytree(plain, carded, ignore=shutil.ignore_patterns("site", ".reportgen"))
    settings = carded / "content/report.yaml"
    settings.write_text(settings.read_text().replace("cards: none", "cards: posts"))
    without, with_cards = medians(lambda: run(BUILD, plain, "reportgen"), lambda: run(BUILD, carded, "reportgen"))
    row("a card for each post", "processor time", (with_cards[1] - without[1]) * 1000 / gen.N["W1"], 2, "ms", 1)


def more():
    """What each further selection, metric and claim costs on 100,000 records."""
    _, rows = gen.sets()
    folder = gen.fresh("reportgen", "big", ROOT / "reportgen/sites/W3-more")
    conditions = ["critical", "important", "moderate", "low", "critical, important", "moderate, low", "critical, low", "important, moderate"]
    selections = formulas = claims = links = ""
    for letter, condition in zip("abcdefgh", conditions):
        selections += gen.rg_selection("big", f"Part {letter}", rows, f", where: {{severity: [{condition}]}}").replace("id: big", f"id: part-{letter}", 1)
        for key in ("size", "patches", "median_size"):
            formulas += f"- id: {letter}-{key}\n  title: Part {letter} {key}\n  definition: That of the part against all.\n  formula: part-{letter}.{key} / big.{key}\n"
            links += f"- [](metric:{letter}-{key})\n"
            name = f"c-{letter}-{key}".replace("_", "-")
            claims += f"- id: {name}\n  source: bench\n  place: somewhere\n  says: It is [999×](claim:{name}) so.\n  metric: {letter}-{key}\n  equals: 999x\n  expect: contradicted\n"
    gen.rg_big(folder, rows, selections, formulas, claims, links)
    plain = gen.make("reportgen", "W3")
    base, grown = medians(lambda: run(BUILD, plain, "reportgen"), lambda: run(BUILD, folder, "reportgen"))
    added = 8 + 24 + 24
    row("8 selections, 24 metrics, 24 claims", "each, wall", (grown[0] - base[0]) * 1000 / added, 20, "ms")


def shipped():
    with tempfile.TemporaryDirectory(dir=ROOT) as scratch:
        folder = pathlib.Path(scratch)
        shutil.copytree(REPOSITORY / "content", folder / "content")
        post = sorted((folder / "content/posts").glob("*.md"))[0]
        word = iter(range(1000))

        def edited():
            text = post.read_text().split("\nEdited")[0]
            post.write_text(f"{text}\nEdited {''.join(chr(97 + int(d)) for d in str(next(word)))}.\n")
            return run(BUILD, folder, cold=False)

        cold, same, word_changed, checked = medians(
            lambda: run(BUILD, folder, "reportgen"), lambda: run(BUILD, folder, cold=False), edited,
            lambda: run([TOOL, "check", "--quiet", "--no-color"], folder, cold=False))
        row("shipped report", "cold, wall", cold[0], 1.2, "s", 0.8)
        row("shipped report", "nothing changed", same[0], 0.25, "s", 0.15)
        row("shipped report", "one word changed", word_changed[0], 0.6, "s", 0.3)
        row("shipped report", "check", checked[0], 0.6, "s", 0.3)


def edited():
    folder = gen.make("reportgen", "W1")
    post = folder / "content/posts/post-00500.md"
    word = iter(range(1000))

    def edit():
        text = post.read_text().split("\nEdited")[0]
        post.write_text(f"{text}\nEdited {''.join(chr(97 + int(d)) for d in str(next(word)))}.\n")
        return run(BUILD, folder, cold=False)

    cold, again = medians(lambda: run(BUILD, folder, "reportgen"), edit)
    print(f"one post of 1,000 edited: {again[0]:.2f} s beside {cold[0]:.2f} s cold")
    row("one post of 1,000 edited", "beside a cold build", again[0] / cold[0], 0.5, "x", 0.3)


def quick():
    explained, version = medians(
        lambda: run([TOOL, "explain", first_metric()], REPOSITORY, cold=False),
        lambda: run([TOOL, "--version"], REPOSITORY, cold=False))
    row("explain", "wall", explained[0], 0.2, "s")
    row("--version", "wall", version[0], 0.03, "s")


def first_metric():
    return re.search(r"^- id: (\S+)", (REPOSITORY / "content/metrics.yaml").read_text(), re.M).group(1)


if __name__ == "__main__":
    print(f"load {os.getloadavg()[0]:.2f}, {os.cpu_count()} cores, {RUNS} runs, medians")
    if asked("W1"):
        peers_row("W1", "hugo", ["hugo", "--quiet"], [("wall", 0, 1.5, 1), ("processor time", 1, 1.6, 1)], 150)
    if asked("cards"):
        cards()
    if asked("W1x"):
        peers_row("W1x", "hugo", ["hugo", "--quiet"], [("wall", 0, 1.6, 0.8)], 400)
    if asked("W2"):
        peers_row("W2", "eleventy", ELEVENTY, [("processor time", 1, 1.0, 0.33)], None, dict(DATA="1", CHARTS="1"))
    if asked("W3"):
        us = peers_row("W3", "hugo", ["hugo", "--quiet"], [], 300)
        row("W3", "wall", us[0], 3.0, "s", 1.4)
    for name, measure in (("more", more), ("shipped", shipped), ("edited", edited), ("quick", quick)):
        if asked(name):
            measure()
    print(f"load {os.getloadavg()[0]:.2f} at the end")
    if missed:
        sys.exit("Missed by more than a tenth: " + "; ".join(missed) + ".")
