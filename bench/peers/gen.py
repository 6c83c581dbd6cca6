#!/usr/bin/env python3
"""Writes the same seeded content for each peer: gen.py [peer ...] [W1 W1x W2 W3 ...], by default everything.

Each site lands in <peer>/sites/<W>/, over a copy of <peer>/skel-{blog,report,big}/. data/expected.json holds the six numbers that each
site must print. The same seed gives the same bytes on every machine."""
import datetime as dt
import json
import pathlib
import random
import re
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parent
N = {"W1": 1000, "W1x": 10000}
REPORTS, PATCHES, BIG = 100, 200, 100_000
WORDS = """update release patch server window security cumulative month system driver install reboot kernel
policy device support version feature service memory network storage client update package history report number
critical important moderate low issue known fixed preview channel stable build driver audit catalog measure weekly
monthly quarterly average total share ratio trend growth decline steady sharp change during after before between
across under against without within several many most few every another later early recent the a an of to in on
for with and or but as at by from that which this these it its we they have has had was were is are be been""".split()
TAGS = [f"tag-{i:02d}" for i in range(40)]
SEV = ["critical", "important", "moderate", "low"]

def sentence(r, lo=8, hi=18):
    w = [r.choice(WORDS) for _ in range(r.randint(lo, hi))]
    if r.random() < .35: k = r.randrange(len(w)); w[k] = f"**{w[k]}**"
    if r.random() < .25: k = r.randrange(len(w)); w[k] = f"*{w[k]}*"
    if r.random() < .15: k = r.randrange(len(w)); w[k] = f"`{w[k].strip('*`')}`"
    if r.random() < .12: k = r.randrange(len(w)); w[k] = f"[{w[k].strip('*`')}](https://example.org/{r.randrange(9999)})"
    s = " ".join(w); return s[0].upper() + s[1:] + "."

def body(r):                       # about 600 words
    out = []
    for sec in range(4):
        out.append("## " + " ".join(r.choice(WORDS) for _ in range(4)).title())
        for _ in range(2): out.append(" ".join(sentence(r) for _ in range(4)))
        if sec == 1: out.append("\n".join("- " + sentence(r, 5, 9) for _ in range(5)))
        if sec == 2: out.append("```csharp\nvar total = patches.Sum(p => p.SizeBytes);\nforeach (var p in patches)\n    Console.WriteLine($\"{p.Id} {p.SizeBytes}\");\n```")
        if sec == 3:
            out.append("| Month | Count | Size |\n|---|---:|---:|\n" + "\n".join(f"| 2024-{m:02d} | {r.randrange(90)} | {r.randrange(9000)} |" for m in range(1, 7)))
            out.append("> " + sentence(r))
    return "\n\n".join(out) + "\n"

def posts(n):
    for i in range(n):
        r = random.Random(1_000_003 * 7 + i)
        d = dt.date(1995, 1, 1) + dt.timedelta(days=i)
        yield dict(i=i, slug=f"post-{i:05d}", title=f"Post {i}: " + " ".join(r.choice(WORDS) for _ in range(5)),
                   date=d.isoformat(), tags=sorted(r.sample(TAGS, 3)), body=body(r))

def patches(seed, n, start=dt.date(2015, 1, 1), days=1400):
    r = random.Random(seed); rows = []
    for k in range(n):
        d = start + dt.timedelta(days=r.randrange(days))
        rows.append([d.isoformat(), f"KB{5000000 + seed * 1000 % 900000 + k}",
                     "Cumulative " + " ".join(r.choice(WORDS) for _ in range(4)),
                     r.choices(SEV, [2, 5, 4, 3])[0], int(r.lognormvariate(17, 1.2)), r.random() < .55])
    rows.sort()
    return [dict(id=a[1], title=a[2], released=a[0], severity=a[3], size_bytes=a[4], reboot=a[5]) for a in rows]

def yaml_of(rows):
    return "".join(f"- id: {p['id']}\n  title: {p['title']}\n  released: {p['released']}\n  severity: {p['severity']}\n"
                   f"  size_bytes: {p['size_bytes']}\n  reboot: {'true' if p['reboot'] else 'false'}\n" for p in rows)
def metrics(rows, other):
    tot = sum(p["size_bytes"] for p in rows); n = len(rows)
    days = (dt.date.fromisoformat(max(p["released"] for p in rows)) - dt.date.fromisoformat(min(p["released"] for p in rows))).days + 1
    return dict(count=n, total=tot, mean=f"{tot/n:.1f}", perweek=f"{n/(days/7):.2f}",
                reboot=f"{100*sum(p['reboot'] for p in rows)/n:.1f}", ratio=f"{tot/sum(p['size_bytes'] for p in other):.3f}")


def w(p, s):
    p.parent.mkdir(parents=True, exist_ok=True)
    p.write_text(s)


def fm(**k): return "---\n" + "".join(f"{a}: {b}\n" for a, b in k.items()) + "---\n"
def q(s): return json.dumps(s)

_made = {}


def sets():
    """The records of W2, one list for each report, and those of W3."""
    if not _made:
        small = [patches(100 + i, PATCHES, dt.date(2010, 1, 1) + dt.timedelta(days=13 * i), 300 + 11 * i) for i in range(REPORTS)]
        large = patches(7, BIG, dt.date(2015, 1, 1), 5 * 365)
        _made.update(small=small, large=large)
        w2 = [metrics(small[i], small[(i + 1) % REPORTS]) for i in range(REPORTS)]
        w(ROOT / "data/expected.json", json.dumps({"W2": w2, "W3": metrics(large, small[0])}, indent=1))
    return _made["small"], _made["large"]


# ReportGen: a bare number in prose is an error, so the filler's table cells are literals; records need a source; ids are dataset ids.
def rg_body(body):
    return re.sub(r"^\| (\d{4}-\d\d) \| (\d+) \| (\d+) \|$", r"| \1 | [\2](literal: filler) | [\3](literal: filler) |", body, flags=re.M)


def rg_days(rows):
    return f"{{from: {min(p['released'] for p in rows)}, to: {max(p['released'] for p in rows)}}}"


def rg_data(ds, title, rows):
    head = f"id: {ds}\ntitle: {title}\nvendor: Vendor\nproduct: Product\nsources: [bench]\ncovers: {rg_days(rows)}\ncomplete: true\npatches:\n"
    return head + "".join(
        f"  - id: {p['id']}\n    title: {p['title']}\n    released: {p['released']}\n    severity: {p['severity']}\n"
        f"    size: {p['size_bytes']} bytes\n    restart: {'required' if p['reboot'] else 'none'}\n    source: bench\n" for p in rows)


def rg_selection(ds, title, rows, more=""):
    return f"- {{id: {ds}, title: {title}, dataset: {ds}, basis: records, window: {rg_days(rows)}, count: patches{more}}}\n"


RG = [
    ("count", "{d}.patches", ""), ("total", "{d}.size", ""), ("mean", "{d}.mean_size", ""), ("perweek", "{d}.per_week", ""),
    ("reboot", "{d}.restarts / {d}.patches", "  as: share\n"), ("ratio", "{d}.size / {r}.size", ""),
]


def rg_metrics(ds, ref, title, m):
    def digits(n):
        return "" if n == "count" else f"  digits: {len(str(m[n]).replace('.', '').lstrip('0'))}\n"
    return "".join(
        f"- id: {ds}-{n}\n  title: {title}, {n}\n  definition: The {n} of the set.\n  formula: {f.format(d=ds, r=ref)}\n{x}{digits(n)}"
        for n, f, x in RG)


def rg_post(ds, charts):
    numbers = "".join(f"- {n}: [](metric:{ds}-{n})\n" for n, _, _ in RG)
    return INTRO + "\n" + numbers + "".join(f"\n![](chart:{ds}-{c})\n" for c in charts) + f"\n[The records](dataset:{ds})\n"


def rg_front(title, slug, date):
    return fm(title=q(title), slug=slug, date=date, summary="A post of the bench.")


def rg_charts(ds, title):
    severities = "".join(f"    - {{label: {s}, value: \"{ds}.patches[{s}]\"}}\n" for s in SEV)
    return (
        f"- id: {ds}-bar\n  kind: bar\n  title: {title} by severity\n  axis: {{title: Patches}}\n  rows:\n{severities}"
        f"- id: {ds}-stacked\n  kind: stacked-bar\n  title: {title} by month\n  axis: {{title: Patches}}\n  by: month\n  value: {ds}.patches\n"
        f"- id: {ds}-timeline\n  kind: timeline\n  title: {title} in time\n  lanes:\n    - {{name: Releases, releases: {ds}}}\n")


MONTHLY = "- id: big-monthly\n  kind: stacked-bar\n  title: Size by month\n  axis: {title: Size, unit: GB}\n  by: month\n  value: big.size\n"
INTRO = "This report looks at one set of patches. All of its numbers are computed from the data when the site is built.\n"


def blog(peer, count, dst):
    for p in posts(count):
        tags = "[" + ", ".join(p["tags"]) + "]"
        f = dict(title=q(p["title"]), date=p["date"], tags=tags)
        if peer == "reportgen":
            head = fm(title=f["title"], slug=p["slug"], date=p["date"], summary="A post of the bench.", tags=tags)
            w(dst / f"content/posts/{p['slug']}.md", head + "\n" + rg_body(p["body"]))
        else:
            place = dict(hugo="content/posts", eleventy="posts")[peer]
            w(dst / place / f"{p['slug']}.md", fm(**f) + "\n" + p["body"])


def report(peer, dst):
    small, _ = sets()
    if peer == "reportgen":
        expected = json.loads((ROOT / "data/expected.json").read_text())["W2"]
        selections = formulas = charts = ""
        for i, rows in enumerate(small):
            ds, ref, title = f"d{i:03d}", f"d{(i + 1) % REPORTS:03d}", f"Report {i}"
            w(dst / f"content/data/{ds}.yaml", rg_data(ds, title, rows))
            selections += rg_selection(ds, title, rows)
            formulas += rg_metrics(ds, ref, title, expected[i])
            charts += rg_charts(ds, title)
            date = (dt.date(2020, 1, 1) + dt.timedelta(days=i)).isoformat()
            w(dst / f"content/posts/report-{i:03d}.md", rg_front(title, f"report-{i:03d}", date) + "\n" + rg_post(ds, ["bar", "stacked", "timeline"]))
        w(dst / "content/selections.yaml", "selections:\n" + selections)
        w(dst / "content/metrics.yaml", formulas)
        w(dst / "content/charts.yaml", charts)
        return
    for i, rows in enumerate(small):
        ds, ref, slug = f"d{i:03d}", f"d{(i + 1) % REPORTS:03d}", f"report-{i:03d}"
        date = (dt.date(2020, 1, 1) + dt.timedelta(days=i)).isoformat()
        head = fm(title=q(f"Report {i}"), date=date, dataset=ds, ref=ref) + "\n" + INTRO
        posts_in, data_in = dict(hugo=("content/posts", "data"), eleventy=("posts", "_data/sets"))[peer]
        w(dst / posts_in / f"{slug}.md", head)
        w(dst / data_in / f"{ds}.yaml", yaml_of(rows))


def rg_big(dst, rows, selections="", formulas="", claims="", more=""):
    """One dataset with six numbers and a monthly chart, and what is to be added to it."""
    ref = patches(100, PATCHES, dt.date(2010, 1, 1), 300)
    w(dst / "content/data/big.yaml", rg_data("big", "Big", rows))
    w(dst / "content/data/ref.yaml", rg_data("ref", "Ref", ref))
    w(dst / "content/selections.yaml", "selections:\n" + rg_selection("big", "Big", rows) + rg_selection("ref", "Ref", ref) + selections)
    w(dst / "content/metrics.yaml", rg_metrics("big", "ref", "Big", metrics(rows, ref)) + formulas)
    w(dst / "content/charts.yaml", MONTHLY)
    w(dst / "content/posts/big.md", rg_front("Big", "big", "2020-01-01") + "\n" + rg_post("big", ["monthly"]) + more)
    if claims:
        w(dst / "content/claims.yaml", claims)


def big(peer, dst):
    small, large = sets()
    if peer == "reportgen":
        rg_big(dst, large)
        return
    posts_in, data_in = dict(hugo=("content/posts", "data"), eleventy=("posts", "_data/sets"))[peer]
    w(dst / data_in / "big.yaml", yaml_of(large))
    w(dst / data_in / "ref.yaml", yaml_of(small[0]))
    w(dst / posts_in / "big.md", fm(title=q("Big"), date="2020-01-01", dataset="big", ref="ref", format="yaml") + "\n" + INTRO)


def fresh(peer, kind, dst):
    if dst.exists():
        shutil.rmtree(dst)
    shutil.copytree(ROOT / peer / f"skel-{kind}", dst)
    return dst


PEERS = ["hugo", "eleventy", "reportgen"]


def make(peer, work):
    dst = ROOT / peer / "sites" / work
    if work in N:
        blog(peer, N[work], fresh(peer, "blog", dst))
    elif work == "W2":
        report(peer, fresh(peer, "report", dst))
    else:
        big(peer, fresh(peer, "big", dst))
    return dst


if __name__ == "__main__":
    asked = sys.argv[1:]
    for work in [x for x in asked if x not in PEERS] or ["W1", "W1x", "W2", "W3"]:
        for peer in [x for x in asked if x in PEERS] or PEERS:
            make(peer, work)
            print(peer, work, flush=True)
