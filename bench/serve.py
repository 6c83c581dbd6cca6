#!/usr/bin/env python3
"""Measures `serve` from outside: from a save to the event that lets pages reload, and the memory of a long session.

Usage: bench/serve.py times TOOL REPORT [RUNS]   TOOL is a published program or a .dll, REPORT a folder that holds content/
       bench/serve.py memory TOOL REPORT [SAVES]
The report is copied first. 'times' saves a post and a dataset in turn, each RUNS times (11). 'memory' makes SAVES saves by chance (1000),
the same every time, broken ones among them; it tells the resident memory after 20 and after all, and fails if that is more than 1.3 times
as much or if what is served is not what `build` writes.
"""
import json, os, random, re, shutil, statistics, subprocess, sys, tempfile, time, urllib.request

SCRIPT = re.compile(rb'<script data-site="[^"]*" data-events="[^"]*">.*?</script>', re.S)


class Session:
    def __init__(self, tool, report):
        self.folder = tempfile.mkdtemp()
        for part in ("content", "templates"):
            if os.path.isdir(os.path.join(report, part)):
                shutil.copytree(os.path.join(report, part), os.path.join(self.folder, part))
        self.tool = ["dotnet", tool] if tool.endswith(".dll") else [tool]
        self.process = subprocess.Popen(
            self.tool + ["serve", "--port", "0", "--quiet"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.address = self.process.stdout.readline().decode().strip()
        self.root = "/".join(self.address.split("/")[:3])
        self.events = urllib.request.urlopen(self.root + "/.reportgen/events")
        self.heard()

    def heard(self):
        while True:
            line = self.events.readline()
            if not line:
                sys.exit("serve ended")
            if line.startswith(b"data: "):
                return json.loads(line[6:])

    def at(self, path):
        return os.path.join(self.folder, path)

    def text(self, path):
        with open(self.at(path), encoding="utf-8") as file:
            return file.read()

    def save(self, path, text):
        """As an editor does: beside its place, then renamed."""
        with open(self.at(path + "~"), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(self.at(path + "~"), self.at(path))

    def resident(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

    def end(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder)


def first(session, folder):
    return f"content/{folder}/" + sorted(name for name in os.listdir(session.at(f"content/{folder}")) if not name.endswith("~"))[0]


def times(tool, report, runs):
    session = Session(tool, report)
    for sort, folder, more in (("post", "posts", "\nA sentence of save {}.\n"), ("dataset", "data", "# {}\n")):
        if not os.path.isdir(session.at(f"content/{folder}")):
            continue
        path, taken = first(session, folder), []
        before = session.text(path)
        for run in range(runs + 1):
            letters = "".join(chr(ord("a") + int(digit)) for digit in str(run))  # a numeral would have to be accounted for
            start = time.monotonic()
            session.save(path, before + more.format(letters))
            round = session.heard()
            if run > 0:  # the first one compiles what the others use
                taken.append((time.monotonic() - start) * 1000)
            if not round["newest"]:
                sys.exit(round["findings"])
        session.save(path, before)
        session.heard()
        print(f"{sort}: median {statistics.median(taken):.0f} ms, fastest {min(taken):.0f}, slowest {max(taken):.0f}, {runs} saves")
    session.end()


def memory(tool, report, saves):
    session, dice = Session(tool, report), random.Random(2026)
    post, data = first(session, "posts"), first(session, "data")
    paths = {path: session.text(path) for path in (post, data, "content/metrics.yaml")}
    few = 0
    for save in range(1, saves + 1):
        letters = "".join(chr(ord("a") + int(digit)) for digit in str(save))
        sort = 4 if save in (20, saves) else dice.randrange(4)
        if sort == 0:
            session.save(post, paths[post] + f"\nA sentence of save {letters}.\n")
        elif sort == 1:
            session.save(data, paths[data] + f"# {save}\n")
        elif sort == 2:
            session.save("content/metrics.yaml", paths["content/metrics.yaml"] + f"- id: [broken {save}\n")
        elif sort == 3:
            session.save("content/metrics.yaml", paths["content/metrics.yaml"] + f"# {save}\n")
        else:
            session.save("content/metrics.yaml", paths["content/metrics.yaml"] + f"# mended {save}\n")
        round = session.heard()
        if save == 20:
            few = session.resident()
    many = session.resident()
    print(f"{few} kB after 20 saves, {many} kB after {saves}: {many / few:.2f} times")
    if not round["newest"]:
        sys.exit(round["findings"])
    subprocess.run(session.tool + ["build", "--quiet"], cwd=session.folder, check=True, stdout=subprocess.DEVNULL)
    wrong = [path for path in files(session.at("site")) if not same(session, path)]
    session.end()
    print(f"{len(wrong)} files are not what a build gives" + "".join(f"\n  {path}" for path in wrong))
    sys.exit(1 if wrong or many > 1.3 * few else 0)


def files(folder):
    return [os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names]


def same(session, path):
    with open(session.at(os.path.join("site", path)), "rb") as file:
        built = file.read()
    try:
        served = urllib.request.urlopen(session.address + path).read()
    except urllib.error.HTTPError:
        return False
    if not path.endswith(".html"):
        return served == built
    served = SCRIPT.sub(b"", served)
    policy = re.compile(rb" &#39;(?:sha256-[^&]*|self)&#39;|(?:script|connect)-src &#39;[^&]*&#39;; ")
    return policy.sub(b"", served) == built


if len(sys.argv) < 4 or sys.argv[1] not in ("times", "memory"):
    sys.exit(__doc__)
count = int(sys.argv[4]) if len(sys.argv) > 4 else None
if sys.argv[1] == "times":
    times(os.path.abspath(sys.argv[2]), sys.argv[3], count or 11)
else:
    memory(os.path.abspath(sys.argv[2]), sys.argv[3], count or 1000)
