package dev.plumbline.pack.workbook;

import dev.plumbline.pack.data.DataCell;
import dev.plumbline.pack.data.DataTable;
import dev.plumbline.pack.theme.Ink;
import dev.plumbline.pack.theme.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A native chart below its table: lines and columns over time, bars for the sides. What is missing is a gap, never zero and never bridged. */
final class ChartDrawing {

    /** In characters of a column. */
    private static final int WIDTH = 110;

    private static final int UNITS = 256;
    private static final int HEIGHT = 20;
    private static final int FEWEST = 2;
    private static final int MOST_SERIES = 5;
    private static final int PAIR = 2;
    private static final double ACTUAL_WIDTH = 2.25;
    private static final double GUIDE_WIDTH = 1;
    private static final List<Ink> INKS =
            List.of(Palette.FIRST, Palette.SECOND, Palette.RANGE_WORST, Palette.RANGE_MIDDLE, Palette.BAD);

    private ChartDrawing() {}

    /** Returns where it stands, if there is anything to draw. */
    static Optional<XSSFClientAnchor> draw(XSSFSheet sheet, DataTable table, Locale language) {
        List<Integer> series = series(table);
        if (table.shape() == DataTable.Shape.TABLE || table.rows().size() < FEWEST || series.isEmpty()) {
            return Optional.empty();
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int below = sheet.getLastRowNum() + 2;
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, below, columns(sheet), below + HEIGHT);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(table.title());
        tellLanguage(chart, language);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFChartData data = axes(chart, table, series);
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(table, 0));
        for (int index : series) {
            // chart.plot would make a workbook of its own for each chart, in case the data are not in this one
            add(data, table, index, labels, sheet).plot();
        }
        return Optional.of(anchor);
    }

    /** As many columns as are wide enough together. */
    private static int columns(XSSFSheet sheet) {
        int columns = 0;
        for (int width = 0; width < WIDTH * UNITS; columns++) {
            width += sheet.getColumnWidth(columns);
        }
        return columns;
    }

    /** POI notes the language of the machine, which may not show in the bytes. */
    private static void tellLanguage(XSSFChart chart, Locale language) {
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setLanguage(language));
    }

    /** Columns that hold numbers of one unit, without those reckoned from others. */
    private static List<Integer> series(DataTable table) {
        List<Integer> numbers = IntStream.range(0, table.columns().size() - 1)
                .limit(table.shape() == DataTable.Shape.PAIRS ? PAIR : Integer.MAX_VALUE)
                .filter(index -> !unit(table, index).isEmpty())
                .boxed()
                .toList();
        return numbers.stream()
                .filter(index -> unit(table, index).equals(unit(table, numbers.getFirst())))
                .limit(MOST_SERIES)
                .toList();
    }

    /** The unit of a column's first number; empty when it holds none. */
    private static Optional<String> unit(DataTable table, int index) {
        return table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> cell.value().isPresent())
                .map(DataCell::unit)
                .findFirst();
    }

    private static XDDFChartData.Series add(
            XDDFChartData data, DataTable table, int index, XDDFDataSource<String> labels, XSSFSheet sheet) {
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(table, index + 1));
        XDDFChartData.Series added = data.addSeries(labels, values);
        added.setTitle(table.columns().get(index + 1), null);
        Ink ink = INKS.get(index % INKS.size());
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(rgb(ink)));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (added instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(index == 0 ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(index == 0 ? ACTUAL_WIDTH : GUIDE_WIDTH);
            shape.setLineProperties(stroke);
        } else {
            shape.setFillProperties(fill);
        }
        added.setShapeProperties(shape);
        return added;
    }

    private static byte[] rgb(Ink ink) {
        return new byte[] {(byte) (ink.rgb() >> 16), (byte) (ink.rgb() >> 8), (byte) ink.rgb()};
    }

    private static CellRangeAddress column(DataTable table, int column) {
        return new CellRangeAddress(
                SheetDrawing.HEAD + 1, SheetDrawing.HEAD + table.rows().size(), column, column);
    }

    private static XDDFChartData axes(XSSFChart chart, DataTable table, List<Integer> series) {
        boolean lines = table.shape() == DataTable.Shape.LINES;
        boolean bars = !lines && table.shape() != DataTable.Shape.COLUMNS;
        XDDFCategoryAxis labels = chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        if (lines) {
            return chart.createData(ChartTypes.LINE, labels, values);
        }
        if (table.rows().stream()
                .flatMap(row -> series.stream().map(row.cells()::get))
                .noneMatch(cell -> cell.value().orElse(0) < 0)) {
            values.setMinimum(0);
        }
        labels.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (bars) {
            labels.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
        data.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
        return data;
    }
}
