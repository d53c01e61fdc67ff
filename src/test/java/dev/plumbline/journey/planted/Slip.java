package dev.plumbline.journey.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

/** A mistake in one cell that keeps a return from being used. */
public enum Slip {
    /** An error value where a figure stood. */
    FORMULA_ERROR("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Actual");
            cell.setCellErrorValue(FormulaError.REF.getCode());
            return Optional.of(page.planted(cell, "cell-error"));
        }
    },
    /** A formula that was never calculated. */
    NOT_CALCULATED("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Actual");
            cell.setBlank();
            cell.setCellFormula("40+2");
            return Optional.of(page.planted(cell, "formula-not-calculated"));
        }
    },
    /** A number that could be two. */
    COMMA_OR_POINT("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Actual");
            cell.setCellValue("1,611");
            return Optional.of(page.planted(cell, "number-ambiguous"));
        }
    },
    /** Words where a figure is asked for. */
    WORDS("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Actual");
            cell.setCellValue("about 40");
            return Optional.of(page.planted(cell, "not-a-number"));
        }
    },
    /** A row copied below the table. */
    ROW_TWICE("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Row copy = page.below();
            for (String heading : new String[] {"Indicator", "Month", "Status", "Comment"}) {
                page.cell(copy, heading).setCellValue(Page.shown(page.cell(row, heading)));
            }
            Cell cell = page.cell(copy, "Actual");
            cell.setCellValue(7);
            page.take(row);
            return Optional.of(page.planted(cell, "reported-twice"));
        }
    },
    /** A key nobody agreed. */
    UNKNOWN_INDICATOR("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Indicator");
            cell.setCellValue("ZZ-99");
            return Optional.of(page.planted(cell, "indicator-unknown"));
        }
    },
    /** A month of another year. */
    OTHER_MONTH("KPI") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Month");
            cell.setCellValue("2019-05");
            return Optional.of(page.planted(cell, "period-outside-return"));
        }
    },
    /** A goal nobody agreed. */
    UNKNOWN_GOAL("Priorities") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Goal");
            cell.setCellValue("ZZ-9");
            return Optional.of(page.planted(cell, "goal-unknown"));
        }
    },
    /** Weights that add up to more than all. */
    WEIGHTS_OFF("Priorities") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Weight %");
            cell.setCellValue(cell.getNumericCellValue() + 10);
            page.take(row);
            return Optional.of(new Planted(page.sheet().getSheetName(), "", List.of("priorities-not-100")));
        }
    },
    /** An answer beyond the scale. */
    OFF_SCALE("Survey") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "T1");
            cell.setCellValue(9);
            return Optional.of(page.planted(cell, "answer-outside-scale"));
        }
    },
    /** A risk beyond the scale. */
    RISK_OFF_SCALE("Risks") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Impact");
            cell.setCellValue(7);
            return Optional.of(page.planted(cell, "risk-outside-scale"));
        }
    },
    /** A meeting held years before it was planned. */
    DATES_TURNED("Governance") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Held");
            cell.setCellValue(
                    page.cell(row, "Planned").getLocalDateTimeCellValue().minusYears(2));
            return Optional.of(page.planted(cell, "dates-turned"));
        }
    },
    /** Done on a day that has not come. */
    DONE_TOMORROW("Actions") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            Cell cell = page.cell(row, "Done");
            cell.setCellStyle(page.cell(row, "Due").getCellStyle());
            cell.setCellValue(LocalDate.of(2099, 1, 1));
            return Optional.of(page.planted(cell, "date-in-future"));
        }
    },
    /** An item nobody asked; once a file. */
    UNKNOWN_ITEM("Survey") {
        @Override
        Optional<Planted> plant(Page page, Row row) {
            if (!page.has("L2")) {
                return Optional.empty();
            }
            Cell cell = page.head().getCell(page.column("L2"));
            cell.setCellValue("X9");
            return Optional.of(page.planted(cell, "item-unknown"));
        }
    };

    private final String sheet;

    Slip(String sheet) {
        this.sheet = sheet;
    }

    abstract Optional<Planted> plant(Page page, Row row);

    /**
     * Makes the mistake in some row.
     *
     * @param ground the return
     * @param random picks the row
     * @return where, or empty when the return holds no such table
     */
    public Optional<Planted> plant(Ground ground, RandomGenerator random) {
        return ground.find(sheet).flatMap(page -> {
            var rows = page.rows();
            return plant(page, rows.get(random.nextInt(rows.size())));
        });
    }
}
