package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import java.util.List;

/** Makes facts of rows. */
sealed interface RowTaker permits KpiRows, SurveyRows, TallyRows {

    /** Takes a row; false when it gave no fact. */
    boolean take(MappedRow row);

    /** The facts of all rows taken, in the order of the file. */
    List<Fact> facts();
}
