package dev.plumbline.journey.planted;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** A mistake that may be none: the return is used, and the partner is asked. */
public enum Oddity {
    /** A row that was hidden. */
    HIDDEN_ROW("Risks") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            Row row = any(page.rows(), random);
            row.setZeroHeight(true);
            return Optional.of(new Planted(page.sheet().getSheetName(), "", List.of("rows-hidden")));
        }
    },
    /** A number typed as text, with the comma of its land. */
    TEXT_WITH_COMMA("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(page, random, _ -> true).map(cell -> {
                double value = cell.getNumericCellValue();
                cell.setCellValue(String.valueOf(Math.round(value * 10) / 10.0).replace('.', ','));
                return page.planted(cell, "number-as-text");
            });
        }
    },
    /** 0.85 where 85 is asked for. */
    SHARE("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(page, random, row -> isPercent(page, row)).map(cell -> {
                cell.setCellValue(cell.getNumericCellValue() / 100);
                return page.planted(cell, "percent-or-share", "figure-off-by-factor");
            });
        }
    },
    /** 85 in a cell that shows percent: 8500 %. */
    PERCENT_OF_PERCENT("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(page, random, row -> isPercent(page, row)).map(cell -> {
                cell.setCellStyle(style(cell, "0%"));
                return page.planted(cell, "figure-off-by-factor", "percent-or-share");
            });
        }
    },
    /** Thousands where units are asked for. */
    FACTOR("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(
                            page,
                            random,
                            row -> Page.shown(page.cell(row, "Month")).isBlank())
                    .map(cell -> {
                        cell.setCellValue(cell.getNumericCellValue() * (random.nextBoolean() ? 1000 : 100));
                        return page.planted(cell, "figure-off-by-factor");
                    });
        }
    },
    /** A formula that was changed after the workbook was calculated for the last time. */
    STALE_FORMULA("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(page, random, _ -> true).map(cell -> {
                double saved = cell.getNumericCellValue();
                cell.setCellFormula(saved + "+1");
                cell.setCellValue(saved);
                return page.planted(cell, "formula-stale");
            });
        }
    },
    /** A format that shows thousands of what is held. */
    SCALING_FORMAT("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(page, random, row -> !isPercent(page, row)).map(cell -> {
                cell.setCellStyle(style(cell, "#,##0,"));
                return page.planted(cell, "format-changes-value");
            });
        }
    },
    /** Red, and not a word. */
    RED_IN_SILENCE("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(page, random, _ -> true).map(cell -> {
                page.cell(cell.getRow(), "Status").setCellValue("Red");
                page.cell(cell.getRow(), "Comment").setBlank();
                return page.planted(page.cell(cell.getRow(), "Comment"), "red-without-comment");
            });
        }
    },
    /** A target of one's own. */
    OTHER_TARGET("KPI") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            return actual(
                            page,
                            random,
                            row -> Page.shown(page.cell(row, "Month")).isBlank())
                    .map(cell -> {
                        page.cell(cell.getRow(), "Target").setCellValue(987_654);
                        return page.planted(page.cell(cell.getRow(), "Target"), "target-differs");
                    });
        }
    },
    /** One answer, filled down and across. */
    ONE_ANSWER_FOR_ALL("Survey") {
        @Override
        Optional<Planted> plant(Page page, RandomGenerator random) {
            page.rows()
                    .forEach(row -> row.forEach(cell -> {
                        if (Page.isNumber(cell)) {
                            cell.setCellValue(4);
                        }
                    }));
            return page.rows().size() < 4
                    ? Optional.empty()
                    : Optional.of(new Planted(page.sheet().getSheetName(), "", List.of("answers-all-alike")));
        }
    };

    private final String sheet;

    Oddity(String sheet) {
        this.sheet = sheet;
    }

    abstract Optional<Planted> plant(Page page, RandomGenerator random);

    /**
     * Makes the mistake somewhere.
     *
     * @param ground the return
     * @param random picks the place
     * @return where, or empty when the return has no place for it
     */
    public Optional<Planted> plant(Ground ground, RandomGenerator random) {
        return ground.find(sheet).flatMap(page -> plant(page, random));
    }

    /** Some actual that no mistake was made in yet. */
    private static Optional<Cell> actual(Page page, RandomGenerator random, Predicate<Row> fits) {
        List<Row> rows = page.rows().stream()
                .filter(fits)
                .filter(row -> Page.isNumber(page.cell(row, "Actual"))
                        && page.cell(row, "Actual").getNumericCellValue() > 0
                        && Page.shown(page.cell(row, "Numerator")).isBlank())
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(page.cell(any(rows, random), "Actual"));
    }

    private static Row any(List<Row> rows, RandomGenerator random) {
        return rows.get(random.nextInt(rows.size()));
    }

    private static boolean isPercent(Page page, Row row) {
        return Page.shown(page.cell(row, "Unit")).equals("%");
    }

    private static CellStyle style(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
