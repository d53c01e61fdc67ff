package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Register;
import dev.plumbline.submission.workbook.drawing.WorkbookDrawing;
import java.util.List;
import java.util.Map;

/**
 * The keys that a partner can choose from, by field.
 *
 * @param ofIndicator for sheets about indicators
 * @param ofAlliance for sheets about an alliance
 * @param ofGoal for sheets about goals
 * @param ofView for the sheet about goals and their indicators, whoever reports these
 */
record ReturnLists(
        Map<String, String> ofIndicator,
        Map<String, String> ofAlliance,
        Map<String, String> ofGoal,
        Map<String, String> ofView) {

    /** Adds the lists of a partner to a workbook. */
    static ReturnLists of(WorkbookDrawing drawing, Register register, String partner) {
        List<String> alliances =
                register.listAlliancesOf(partner).stream().map(Alliance::id).toList();
        List<String> goals = register.goals().stream()
                .filter(goal -> alliances.contains(goal.alliance()))
                .map(Goal::id)
                .toList();
        List<String> indicators = register.indicators().stream()
                .filter(indicator -> indicator.reporters().contains(partner))
                .map(Indicator::id)
                .toList();
        String allianceList = drawing.addList("alliance", alliances);
        List<String> measures = register.indicators().stream()
                .filter(indicator -> goals.contains(indicator.goal()))
                .map(Indicator::id)
                .toList();
        String goalList = drawing.addList("goal", goals);
        return new ReturnLists(
                Map.of("indicator", drawing.addList("indicator", indicators)),
                Map.of("alliance", allianceList),
                Map.of("alliance", allianceList, "goal", goalList),
                Map.of("alliance", allianceList, "goal", goalList, "indicator", drawing.addList("measure", measures)));
    }
}
