package dev.plumbline.submission.workbook.mapping.apply;

import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.SurveyItem;
import dev.plumbline.submission.workbook.mapping.language.Field;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.mapping.layout.Directory;
import dev.plumbline.submission.workbook.mapping.layout.MappedRow;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.table.Headings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom and what a row is about: what the register does not know, or does not allow to speak here, is logged. */
record RowParties(Directory directory) {

    /** The partner of a row: named by it, or else that of the folder; one who must not speak here is logged. */
    Optional<String> partner(MappedRow row) {
        Desk desk = row.desk();
        String folder = desk.received().partner();
        if (desk.table().find(Field.PARTNER).isEmpty()) {
            return Optional.of(folder);
        }
        Optional<String> named = row.text(Field.PARTNER);
        if (named.isEmpty()
                || !isKnown(
                        row, Field.PARTNER, named.get(), directory.partners().keySet())) {
            return Optional.empty();
        }
        if (!named.get().equals(folder) && !desk.table().rows().onBehalfOfOthers()) {
            desk.fail(MappedFinding.MAPPED_OTHER_PARTNER, row.origin(Field.PARTNER), named.get(), "folder", folder);
            return Optional.empty();
        }
        return named;
    }

    /** The indicator of a row, if the partner reports it. */
    Optional<Indicator> indicator(MappedRow row, String partner) {
        Optional<String> key = row.text(Field.INDICATOR);
        if (key.isEmpty()
                || !isKnown(
                        row, Field.INDICATOR, key.get(), directory.indicators().keySet())) {
            return Optional.empty();
        }
        Optional<Indicator> indicator =
                Optional.ofNullable(directory.indicators().get(key.get()));
        if (indicator.isPresent() && !indicator.get().reporters().contains(partner)) {
            String reporters = String.join(", ", indicator.get().reporters());
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_NOT_A_REPORTER,
                            row.origin(Field.INDICATOR),
                            key.get(),
                            "partner",
                            partner,
                            "reporters",
                            reporters);
            return Optional.empty();
        }
        return indicator;
    }

    /** The survey item of a row. */
    Optional<SurveyItem> item(MappedRow row) {
        return row.text(Field.ITEM)
                .filter(key -> isKnown(row, Field.ITEM, key, directory.items().keySet()))
                .flatMap(key -> Optional.ofNullable(directory.items().get(key)));
    }

    /** The alliance of an indicator; another one named by the row is logged. */
    Optional<String> alliance(MappedRow row, Indicator indicator) {
        String alliance = directory.allianceOfGoal().getOrDefault(indicator.goal(), "");
        if (row.desk().table().find(Field.ALLIANCE).isEmpty()) {
            return Optional.of(alliance);
        }
        return row.text(Field.ALLIANCE).filter(named -> isKnown(row, Field.ALLIANCE, named, List.of(alliance)));
    }

    /** The alliance of a partner: named by the row, or else the only one. */
    Optional<String> alliance(MappedRow row, String partner) {
        List<String> all = directory.alliancesOfPartner().getOrDefault(partner, List.of());
        Desk desk = row.desk();
        if (desk.table().find(Field.ALLIANCE).isPresent()) {
            Optional<String> named = row.text(Field.ALLIANCE);
            if (named.isPresent() && !all.contains(named.get())) {
                desk.fail(MappedFinding.MAPPED_NOT_A_SIDE, row.origin(Field.ALLIANCE), named.get(), "partner", partner);
                return Optional.empty();
            }
            return named;
        }
        if (all.size() != 1) {
            String alliances = all.isEmpty() ? "no alliance" : String.join(" and ", all);
            desk.fail(MappedFinding.MAPPED_ALLIANCE_OPEN, row.origin(Field.PARTNER), partner, "alliances", alliances);
            return Optional.empty();
        }
        return Optional.of(all.getFirst());
    }

    private static boolean isKnown(MappedRow row, Field field, String key, Collection<String> keys) {
        if (keys.contains(key)) {
            return true;
        }
        String what = field.words();
        if (row.desk().table().rows().ignoreUnknown() && field != Field.ALLIANCE) {
            row.desk().leaveOut("the register does not know the " + what);
        } else {
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_NOT_IN_REGISTER,
                            row.origin(field),
                            key,
                            "what",
                            what,
                            "nearest",
                            Headings.nearest(key, keys).orElse(""));
        }
        return false;
    }
}
