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

    /** The indicator of a row, if the partner reports it; any that is known where the partner is not. */
    Optional<Indicator> indicator(MappedRow row, Optional<String> partner) {
        Optional<String> key = row.text(Field.INDICATOR);
        if (key.isEmpty()
                || !isKnown(
                        row, Field.INDICATOR, key.get(), directory.indicators().keySet())) {
            return Optional.empty();
        }
        Optional<Indicator> indicator =
                Optional.ofNullable(directory.indicators().get(key.get()));
        if (indicator.isPresent()
                && partner.isPresent()
                && !indicator.get().reporters().contains(partner.get())) {
            String reporters = String.join(", ", indicator.get().reporters());
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_NOT_A_REPORTER,
                            row.origin(Field.INDICATOR),
                            key.get(),
                            "partner",
                            partner.get(),
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

    /** The alliance of an indicator; another one named by the row is logged. Without the indicator any that is known. */
    Optional<String> allianceOfIndicator(MappedRow row, Optional<Indicator> indicator) {
        Optional<String> alliance =
                indicator.map(found -> directory.allianceOfGoal().getOrDefault(found.goal(), ""));
        if (row.desk().table().find(Field.ALLIANCE).isEmpty()) {
            return alliance;
        }
        return row.text(Field.ALLIANCE)
                .filter(named -> isKnown(
                        row, Field.ALLIANCE, named, alliance.map(List::of).orElseGet(this::alliances)));
    }

    /** The alliance of a partner: named by the row, or else the only one. Without the partner any that is known and named. */
    Optional<String> allianceOfPartner(MappedRow row, Optional<String> partner) {
        boolean named = row.desk().table().find(Field.ALLIANCE).isPresent();
        if (partner.isEmpty()) {
            return named
                    ? row.text(Field.ALLIANCE).filter(name -> isKnown(row, Field.ALLIANCE, name, alliances()))
                    : Optional.empty();
        }
        List<String> all = directory.alliancesOfPartner().getOrDefault(partner.get(), List.of());
        return named ? namedAlliance(row, partner.get(), all) : onlyAlliance(row, partner.get(), all);
    }

    private List<String> alliances() {
        return directory.alliancesOfPartner().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> namedAlliance(MappedRow row, String partner, List<String> all) {
        Optional<String> named = row.text(Field.ALLIANCE);
        if (named.isPresent() && !all.contains(named.get())) {
            row.desk()
                    .fail(MappedFinding.MAPPED_NOT_A_SIDE, row.origin(Field.ALLIANCE), named.get(), "partner", partner);
            return Optional.empty();
        }
        return named;
    }

    private static Optional<String> onlyAlliance(MappedRow row, String partner, List<String> all) {
        if (all.size() != 1) {
            String alliances = all.isEmpty() ? "no alliance" : String.join(" and ", all);
            row.desk()
                    .fail(
                            MappedFinding.MAPPED_ALLIANCE_OPEN,
                            row.origin(Field.PARTNER),
                            partner,
                            "alliances",
                            alliances);
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
