package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Mark;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.drawing.Columns;
import dev.plumbline.pack.drawing.Lines;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.pdf.document.TagSlot;
import dev.plumbline.pack.theme.Spacing;
import dev.plumbline.pack.theme.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table as rows; a group keeps its first row, and a row taller than a sheet goes on in further rows. */
final class TableLayout {

    private static final double HEIGHT_FOR_ONE_ROW = 0.6;
    /** A word wider than this share of its column is broken: it would leave the others nothing. */
    private static final double WIDEST_WORD = 1.6;

    private final Block.Table table;
    private final double width;
    private final Setting setting;
    private final TableRow.Frame frame;
    private final double[] lefts;
    private final double[] widths;

    TableLayout(Block.Table table, double width, Setting setting) {
        this.table = table;
        this.width = width;
        this.setting = setting;
        this.frame = new TableRow.Frame(
                width, new TagSlot("Table"), setting.density().air());
        widths = widths();
        lefts = new double[widths.length];
        for (int i = 1; i < widths.length; i++) {
            lefts[i] = lefts[i - 1] + widths[i - 1] + Spacing.CELL_GAP;
        }
    }

    private double[] widths() {
        double shares =
                table.columns().stream().mapToDouble(Block.Column::share).sum();
        double room = width - Spacing.CELL_GAP * (table.columns().size() - 1);
        List<Columns.Room> rooms = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            rooms.add(room(i, room * table.columns().get(i).share() / shares));
        }
        return Columns.fit(rooms);
    }

    private Columns.Room room(int column, double wished) {
        Block.Column head = table.columns().get(column);
        double word = Lines.widestPiece(head.heading(), TypeStyle.COLUMN_HEAD, setting.lettering());
        double number = 0;
        for (Block.Row row : table.rows()) {
            if (!row.group()) {
                Columns.Room asked = CellBox.room(row.cells().get(column), wished, setting);
                number = Math.max(number, asked.number());
                word = Math.max(word, asked.word());
            }
        }
        return new Columns.Room(wished, Math.max(number, word <= wished * WIDEST_WORD ? word : 0), word);
    }

    Flow flow() {
        List<Piece> lead = new ArrayList<>(Heading.of(table.title(), table.subtitle(), width, setting));
        lead.add(header(TableRow.Kind.HEADER));
        List<Piece> body = new ArrayList<>();
        Optional<Piece> group = Optional.empty();
        for (Block.Row row : table.rows()) {
            if (row.group()) {
                group.ifPresent(body::add);
                group = Optional.of(group(row));
                continue;
            }
            List<TableRow> rows = rows(row);
            body.add(group.isPresent() ? new Together(List.of(group.get(), rows.getFirst())) : rows.getFirst());
            body.addAll(rows.subList(1, rows.size()));
            group = Optional.empty();
        }
        group.ifPresent(body::add);
        return new Flow(
                lead,
                Optional.of(header(TableRow.Kind.REPEATED)),
                body.isEmpty() ? List.of(new Together(none())) : body);
    }

    /** The words that there is no row, a little below the header. */
    private List<Piece> none() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new NotePiece(setting.paragraph("", TypeStyle.BODY, width), new TagSlot("P"), Spacing.NEAR));
        pieces.addAll(NotePiece.none(width, setting));
        return pieces;
    }

    private TableRow header(TableRow.Kind kind) {
        List<CellBox> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Block.Column column = table.columns().get(i);
            cells.add(words(column.heading(), TypeStyle.COLUMN_HEAD, widths[i], column.end()));
        }
        return row(kind, cells);
    }

    private TableRow group(Block.Row row) {
        int columns = widths.length;
        int others = Math.clamp(row.cells().size() - 1, 0, columns - 1);
        int last = columns - others - 1;
        int wider = others == 1 ? columnsFor(row.cells().get(1)) : 1;
        List<CellBox> cells = new ArrayList<>();
        List<Double> starts = new ArrayList<>(List.of(0.0));
        List<Integer> spans = new ArrayList<>(List.of(last + 2 - wider));
        double spanned = lefts[last + 1 - wider] + widths[last + 1 - wider];
        cells.add(CellBox.of(row.cells().getFirst(), TypeStyle.BODY_STRONG, spanned, false, setting));
        for (int i = 1; i <= others; i++) {
            int column = columns - others + i - wider;
            boolean end = table.columns().get(column + wider - 1).end();
            double across = lefts[column + wider - 1] + widths[column + wider - 1] - lefts[column];
            cells.add(CellBox.of(row.cells().get(i), TypeStyle.BODY, across, end, setting));
            starts.add(lefts[column]);
            spans.add(wider);
        }
        return new TableRow(TableRow.Kind.GROUP, cells, starts, spans, frame);
    }

    /** As many of the last columns as the words of a group take in one line, at most half of them. */
    private int columnsFor(Block.Cell cell) {
        double words = cell instanceof Block.Cell.Words said
                ? setting.lettering().width(said.sentence().text(), TypeStyle.BODY)
                : 0;
        int last = widths.length - 1;
        int count = 1;
        while (count < widths.length / 2 && lefts[last] + widths[last] - lefts[last + 1 - count] < words) {
            count++;
        }
        return count;
    }

    /** One row, or several where its words would be taller than most of a sheet. */
    private List<TableRow> rows(Block.Row row) {
        List<CellBox> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boolean end = table.columns().get(i).end();
            cells.add(CellBox.of(row.cells().get(i), TypeStyle.BODY, widths[i], end, setting));
        }
        int most = (int) Math.floor(setting.room() * HEIGHT_FOR_ONE_ROW / TypeStyle.BODY.leading());
        int lines = cells.stream().mapToInt(TableLayout::lines).max().orElse(0);
        List<TableRow> rows = new ArrayList<>();
        for (int from = 0; from == 0 || from < lines; from += most) {
            int start = from;
            rows.add(row(
                    TableRow.Kind.BODY,
                    cells.stream().map(cell -> part(cell, start, start + most)).toList()));
        }
        return rows;
    }

    private TableRow row(TableRow.Kind kind, List<CellBox> cells) {
        List<Double> starts = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        for (double left : lefts) {
            starts.add(left);
            spans.add(1);
        }
        return new TableRow(kind, cells, starts, spans, frame);
    }

    private CellBox words(String text, TypeStyle style, double columnWidth, boolean end) {
        return CellBox.of(new Block.Cell.Words(Sentence.of(text), Mark.NEUTRAL), style, columnWidth, end, setting);
    }

    private static int lines(CellBox cell) {
        return cell instanceof CellBox.Text text ? text.paragraph().lines().size() : 1;
    }

    private CellBox part(CellBox cell, int from, int to) {
        return switch (cell) {
            case CellBox.Text text -> text.part(from, to);
            case CellBox.Chart chart -> from == 0 ? chart : words("", TypeStyle.BODY, chart.width(), false);
            case CellBox.Heat heat -> from == 0 ? heat : words("", TypeStyle.BODY, heat.width(), false);
            case CellBox.Pin pin -> from == 0 ? pin : words("", TypeStyle.BODY, pin.width(), false);
        };
    }

    /**
     * Pieces below each other that stay on one sheet.
     *
     * @param pieces the pieces
     */
    private record Together(List<Piece> pieces) implements Piece {

        @Override
        public double height() {
            return Flow.height(pieces);
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            double top = y;
            for (Piece piece : pieces) {
                piece.draw(canvas, x, top);
                top += piece.height();
            }
        }
    }
}
