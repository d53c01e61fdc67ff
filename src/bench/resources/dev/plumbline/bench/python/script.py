"""The script one would write in place of Plumbline: workbooks by pandas, charts by matplotlib, pages by reportlab.

    script.py FOLDER PHASE...

Phases, in the order given, read FOLDER/workbooks or draw FOLDER/packs.json into FOLDER/script:

    read-pandas     by pandas.read_excel, as one would write it
    read-openpyxl   by openpyxl alone, streaming, which is cheaper
    draw            a picture for each chart, by pyplot, as one would write it
    draw-joined     charts that stand side by side in one picture, without pyplot, which is cheaper

After each a line: its name, the seconds of processor time since the phase before (the first counts from the start of the
process), and what was found, parted by tabs. Where there is another choice the cheaper one is taken: pictures of 150 dots an
inch, cut by nobody, no fonts embedded, nothing tagged.
"""

import datetime
import io
import json
import pathlib
import sys
import time
import warnings

import matplotlib

matplotlib.use("Agg")

import openpyxl
import pandas
from matplotlib import pyplot
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

WIDTH = 770
FIRST, SECOND, INK, FAINT = "#1F4E79", "#C55A11", "#1A1F26", "#5A6472"
TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=9, leading=11)
SMALL = ParagraphStyle("small", parent=TEXT, fontSize=8, leading=10, textColor=FAINT)
RIGHT = ParagraphStyle("right", parent=SMALL, alignment=2)
HEADING = ParagraphStyle("heading", parent=TEXT, fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=6)
MESSAGE = ParagraphStyle("message", parent=TEXT, fontName="Helvetica-Bold", fontSize=19, leading=24)
BARE = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]


class Tally:
    """Cells by kind and a sum over their values, to be equal for all readers."""

    def __init__(self):
        self.numbers = self.texts = self.dates = self.characters = self.days = 0
        self.sum = 0.0

    def __str__(self):
        return "%d numbers, %d texts, %d dates; sum %.2f, characters %d, days %d" % (
            self.numbers, self.texts, self.dates, self.sum, self.characters, self.days)


def read_pandas(files):
    tally = Tally()
    epoch = pandas.Timestamp(0)
    for file in files:
        frame = pandas.read_excel(file)
        for name in frame.columns:
            tally.texts += 1
            tally.characters += len(name) + ord(name[0])
            column = frame[name]
            if pandas.api.types.is_datetime64_any_dtype(column):
                tally.dates += int(column.count())
                tally.days += int((column - epoch).dt.days.sum())
            elif pandas.api.types.is_numeric_dtype(column):
                tally.numbers += int(column.count())
                tally.sum += float(column.sum())
            else:
                tally.texts += int(column.count())
                tally.characters += sum(len(text) + ord(text[0]) for text in column)
    return tally


def read_openpyxl(files):
    tally = Tally()
    epoch = datetime.date(1970, 1, 1)
    for file in files:
        book = openpyxl.load_workbook(file, read_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True):
            for value in row:
                if isinstance(value, str):
                    tally.texts += 1
                    tally.characters += len(value) + ord(value[0])
                elif isinstance(value, datetime.datetime):
                    tally.dates += 1
                    tally.days += (value.date() - epoch).days
                else:
                    tally.numbers += 1
                    tally.sum += value
        book.close()
    return tally


class Studio:
    """Makes pictures: by pyplot one for each chart, or joined and without it."""

    def __init__(self, joined):
        self.joined = joined

    def figure(self, width, height, count=1):
        size = (width / 72, height / 72)
        figure = Figure(figsize=size, dpi=150) if self.joined else pyplot.figure(figsize=size, dpi=150)
        axes = figure.subplots(1, count, squeeze=False)[0]
        for each in axes:
            each.spines["top"].set_visible(False)
            each.spines["right"].set_visible(False)
            each.tick_params(labelsize=6)
        return figure, axes

    def picture(self, figure, width, height):
        out = io.BytesIO()
        if self.joined:
            FigureCanvasAgg(figure).print_png(out)
        else:
            figure.savefig(out, format="png")
            pyplot.close(figure)
        out.seek(0)
        return Image(out, width, height)


def panel(axes, content):
    periods, limits = content["periods"], content["limits"]
    values = [point["value"] for point in content["points"]]
    axes.plot(periods, values, color=INK, marker="o", markersize=3, linewidth=1)
    lines = (("upper", limits["upper"], "--"), ("target", content["target"], ":"), ("mean", limits["mean"], "-"),
             ("lower", limits["lower"], "--"), ("latest", values[-1], None))
    for name, value, style in lines:
        if style:
            axes.axhline(value, color=FAINT, linewidth=0.8, linestyle=style)
        axes.text(1.01, value, "%s %g" % (name, value), transform=axes.get_yaxis_transform(), fontsize=6, va="center")
    axes.set_xticks([0, len(periods) - 1])
    axes.text(0, 1.30, content["message"]["text"], transform=axes.transAxes, fontsize=8, fontweight="bold")
    axes.text(0, 1.17, content["measure"], transform=axes.transAxes, fontsize=7, color=FAINT)
    axes.text(0, 1.04, content["variationWord"] + "   " + content["assuranceWord"], transform=axes.transAxes, fontsize=7)


def control(block, width, studio):
    height, panels = 165, block["panels"]
    if studio.joined:
        figure, axes = studio.figure(width, height, len(panels))
        figure.subplots_adjust(left=0.035, right=0.94, bottom=0.12, top=0.72, wspace=0.35)
        for each, content in zip(axes, panels):
            panel(each, content)
        return titled(block, studio.picture(figure, width, height))
    pictures = []
    for content in panels:
        figure, (axes,) = studio.figure(width / len(panels), height)
        figure.subplots_adjust(left=0.1, right=0.83, bottom=0.12, top=0.72)
        panel(axes, content)
        pictures.append(studio.picture(figure, width / len(panels), height))
    drawn = Table([pictures], [width / len(panels)] * len(panels))
    drawn.setStyle(BARE)
    return titled(block, drawn)


def bars(block, width, studio):
    height = 190
    figure, (axes,) = studio.figure(width, height)
    figure.subplots_adjust(left=0.28, right=0.98, bottom=0.1, top=0.9)
    rows = block["rows"][::-1]
    places = range(len(rows))
    for key, color, shift, label in (("first", FIRST, 0.2, block["first"]), ("second", SECOND, -0.2, block["second"])):
        values = [row[key] for row in rows]
        axes.barh([place + shift for place in places], values, 0.36, color=color, label=label)
        for place, row in zip(places, rows):
            axes.text(row[key] + 0.5, place + shift, row[key + "Text"]["text"], fontsize=6, va="center")
    axes.set_yticks(list(places))
    axes.set_yticklabels([row["label"] for row in rows])
    axes.set_xlim(0, block["high"])
    axes.legend(fontsize=6, frameon=False, ncol=2, loc="lower left", bbox_to_anchor=(0, 1))
    return titled(block, studio.picture(figure, width, height))


def scatter(block, width, studio):
    height = 190
    figure, (axes,) = studio.figure(width, height)
    figure.subplots_adjust(left=0.11, right=0.98, bottom=0.18, top=0.97)
    points = block["points"]
    axes.scatter([point["across"] for point in points], [point["up"] for point in points], s=14, color=INK)
    for point in points:
        axes.annotate(point["label"], (point["across"], point["up"]), xytext=(3, 3), textcoords="offset points", fontsize=6)
    axes.set_xlim(block["acrossLow"], block["acrossHigh"])
    axes.set_ylim(block["upLow"], block["upHigh"])
    axes.set_xlabel(block["acrossLabel"], fontsize=6)
    axes.set_ylabel(block["upLabel"], fontsize=6)
    return titled(block, studio.picture(figure, width, height))


def dumbbell(block, width, studio):
    height = 150
    figure, (axes,) = studio.figure(width, height)
    figure.subplots_adjust(left=0.12, right=0.93, bottom=0.12, top=0.88)
    rows = block["rows"][::-1]
    places = range(len(rows))
    axes.hlines(places, [row["first"] for row in rows], [row["second"] for row in rows], color=FAINT, linewidth=1.5)
    axes.plot([row["first"] for row in rows], places, "o", color=FIRST, label=block["first"])
    axes.plot([row["second"] for row in rows], places, "o", color=SECOND, label=block["second"])
    for place, row in zip(places, rows):
        axes.text(1.01, place, row["gap"]["text"], transform=axes.get_yaxis_transform(), fontsize=7, va="center")
    axes.set_yticks(list(places))
    axes.set_yticklabels([row["label"] for row in rows])
    axes.set_ylim(-0.5, len(rows) - 0.5)
    axes.set_xlim(block["low"], block["high"])
    axes.legend(fontsize=6, frameon=False, ncol=2, loc="lower left", bbox_to_anchor=(0, 1))
    return titled(block, studio.picture(figure, width, height))


def table(block, width, studio):
    shares = [column["share"] for column in block["columns"]]
    cells = [[Paragraph("<b>%s</b>" % column["heading"], SMALL) for column in block["columns"]]]
    for row in block["rows"]:
        cells.append([Paragraph(cell["sentence"]["text"], TEXT) for cell in row["cells"]])
    drawn = Table(cells, [width * share / sum(shares) for share in shares], 17)
    drawn.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor(FAINT)), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
    return titled(block, drawn)


def notes(block, width, studio):
    return [Paragraph(block["title"], HEADING)] + [Paragraph(words["text"], SMALL) for words in block["paragraphs"]]


def titled(block, drawn):
    return [Paragraph(block["title"], HEADING), Paragraph(block["subtitle"], SMALL), Spacer(1, 2), drawn]


def columns(block, width, studio):
    half = width / 2
    drawn = Table([[flowables(block[side], half - 10, studio) for side in ("left", "right")]], [half, half])
    drawn.setStyle(BARE)
    return [drawn]


def flowables(block, width, studio):
    return {
        "Columns": columns, "ControlCharts": control, "PairedBars": bars, "Scatter": scatter, "Dumbbell": dumbbell,
        "Table": table, "Notes": notes,
    }[block["block"]](block, width, studio)


def draw(pack, file, studio):
    story = []
    for number, page in enumerate(pack["pages"], 1):
        head = Table([[Paragraph(page["kicker"], SMALL), Paragraph(page["stamp"], RIGHT)]], [WIDTH / 2, WIDTH / 2])
        foot = Table([[Paragraph(page["footer"]["text"], SMALL), Paragraph("%d of %d" % (number, len(pack["pages"])), RIGHT)]],
                     [WIDTH * 0.8, WIDTH * 0.2])
        head.setStyle(BARE)
        foot.setStyle(BARE)
        story += [head, Paragraph(page["message"]["text"], MESSAGE), Paragraph(page["subtitle"]["text"], SMALL)]
        for block in page["blocks"]:
            story += flowables(block, WIDTH, studio)
        story += [Spacer(1, 6), foot, PageBreak()]
    SimpleDocTemplate(
        str(file), pagesize=landscape(A4), title=pack["title"], subject=pack["subject"],
        leftMargin=30, rightMargin=30, topMargin=24, bottomMargin=18).build(story)


def draw_all(folder, studio):
    out = folder / "script"
    out.mkdir(exist_ok=True)
    packs = json.loads((folder / "packs.json").read_text(encoding="utf-8"))
    for number, pack in enumerate(packs):
        draw(pack, out / ("%d.pdf" % number), studio)
    return "%d packs" % len(packs)


def main():
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[1])
    before = 0.0
    for phase in sys.argv[2:]:
        if phase.startswith("draw"):
            found = draw_all(folder, Studio(phase == "draw-joined"))
        else:
            reader = {"read-pandas": read_pandas, "read-openpyxl": read_openpyxl}[phase]
            found = reader(sorted((folder / "workbooks").iterdir()))
        now = time.process_time()
        print("%s\t%.3f\t%s" % (phase, now - before, found), flush=True)
        before = now


if __name__ == "__main__":
    main()
