package dev.plumbline.example.story;

import dev.plumbline.agreement.Partner;
import java.util.List;

/**
 * A partner as a player in stories.
 *
 * @param partner the partner
 * @param returnName how its PMO names a return; {@code YYYY} stands for the year, {@code YY} for its last digits,
 *     {@code N} for the number of the quarter
 * @param surveyName how its PMO names a workbook with the survey alone; empty when the survey is part of the return
 * @param staff people who own actions, risks and clauses
 */
public record Player(Partner partner, String returnName, String surveyName, List<String> staff) {

    /** Copies the names. */
    public Player {
        staff = List.copyOf(staff);
    }

    /**
     * Whether the survey comes in a workbook of its own.
     *
     * @return true when it does
     */
    public boolean hasSurveyApart() {
        return !surveyName.isEmpty();
    }
}
