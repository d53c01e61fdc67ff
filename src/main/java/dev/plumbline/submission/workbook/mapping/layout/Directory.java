package dev.plumbline.submission.workbook.mapping.layout;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.calendar.PeriodWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The register by key, made once for a file of many rows.
 *
 * @param partners partners by key
 * @param indicators indicators by key
 * @param items survey items by key
 * @param allianceOfGoal key of the alliance by key of the goal
 * @param alliancesOfPartner keys of alliances by key of the partner
 * @param words how periods are written
 */
public record Directory(
        Map<String, Partner> partners,
        Map<String, Indicator> indicators,
        Map<String, SurveyItem> items,
        Map<String, String> allianceOfGoal,
        Map<String, List<String>> alliancesOfPartner,
        PeriodWords words) {

    /**
     * Looks everything up once.
     *
     * @param register what was agreed
     * @return the directory
     */
    public static Directory of(Register register) {
        Directory directory = new Directory(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new PeriodWords(register.calendar()));
        register.partners().forEach(partner -> directory.partners.put(partner.id(), partner));
        register.indicators().forEach(indicator -> directory.indicators.put(indicator.id(), indicator));
        register.items().forEach(item -> directory.items.put(item.id(), item));
        register.alliances().forEach(directory::enter);
        for (Goal goal : register.goals()) {
            directory.allianceOfGoal.put(goal.id(), goal.alliance());
        }
        return directory;
    }

    private void enter(Alliance alliance) {
        for (Side side : alliance.sides()) {
            alliancesOfPartner
                    .computeIfAbsent(side.partner(), _ -> new ArrayList<>())
                    .add(alliance.id());
        }
    }
}
