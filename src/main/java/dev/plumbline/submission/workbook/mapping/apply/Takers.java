package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.submission.Fact;
import dev.plumbline.submission.workbook.mapping.language.TableMapping.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes facts of the rows of all tables of a file. */
record Takers(KpiRows kpi, SurveyRows survey, TallyRows tally) {

    Takers() {
        this(new KpiRows(), new SurveyRows(), new TallyRows());
    }

    /** What takes the rows of a table; empty for one that is only checked. */
    Optional<RowTaker> of(Kind kind) {
        return switch (kind) {
            case KPI -> Optional.of(kpi);
            case SURVEY -> Optional.of(survey);
            case SURVEY_SHARES -> Optional.of(tally);
            case CHECKS -> Optional.empty();
        };
    }

    List<Fact> facts() {
        return Stream.of(kpi, survey, tally)
                .flatMap(taker -> taker.facts().stream())
                .toList();
    }
}
