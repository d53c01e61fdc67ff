package dev.plumbline.submission.workbook.template;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.submission.workbook.drawing.SheetRow;
import dev.plumbline.submission.workbook.schema.ChoiceWords;
import java.math.BigDecimal;
import java.util.List;

/** A register as rows of its sheets. */
record RegisterRows(Register register) {

    List<SheetRow> alliances() {
        return register.alliances().stream()
                .map(alliance -> new SheetRow()
                        .words("id", alliance.id())
                        .words("name", alliance.name())
                        .words("purpose", alliance.purpose())
                        .day("started", alliance.started())
                        .day("nextSession", alliance.nextSession()))
                .toList();
    }

    List<SheetRow> partners() {
        return register.partners().stream()
                .map(partner -> new SheetRow()
                        .words("id", partner.id())
                        .words("name", partner.name())
                        .words("shortName", partner.shortName())
                        .words("language", ChoiceWords.of(partner.language())))
                .toList();
    }

    List<SheetRow> sides() {
        return register.alliances().stream()
                .flatMap(alliance -> alliance.sides().stream()
                        .map(side -> new SheetRow()
                                .words("alliance", alliance.id())
                                .words("partner", side.partner())
                                .words("role", side.role())
                                .words("sponsor", side.sponsor())
                                .words("lead", side.lead())
                                .whole("executivesInvited", side.executivesInvited())
                                .whole("workingInvited", side.workingInvited())
                                .day("vacantSince", side.vacantSince())))
                .toList();
    }

    List<SheetRow> goals() {
        return register.goals().stream()
                .map(goal -> new SheetRow()
                        .words("id", goal.id())
                        .words("alliance", goal.alliance())
                        .words("name", goal.name())
                        .amount("weight", BigDecimal.valueOf(goal.weight()))
                        .words("owner", goal.owner())
                        .day("due", goal.due()))
                .toList();
    }

    List<SheetRow> indicators() {
        PeriodWords words = new PeriodWords(register.calendar());
        return register.indicators().stream()
                .map(indicator -> new SheetRow()
                        .words("id", indicator.id())
                        .words("goal", indicator.goal())
                        .words("name", indicator.name())
                        .words("definition", indicator.definition())
                        .words("unit", indicator.unit())
                        .words("better", ChoiceWords.of(indicator.better()))
                        .words("addsUp", ChoiceWords.of(indicator.addsUp()))
                        .whole("everyMonths", indicator.everyMonths())
                        .amount("weight", BigDecimal.valueOf(indicator.weight()))
                        .amount("baseline", indicator.baseline())
                        .amount("tolerance", indicator.tolerance())
                        .whole("decimals", indicator.decimals())
                        .words("reporters", String.join(", ", indicator.reporters()))
                        .words(
                                "comparableFrom",
                                indicator.comparableFrom().map(words::write).orElse(""))
                        .words("tells", indicator.tells().map(ChoiceWords::of).orElse("")))
                .toList();
    }

    List<SheetRow> targets() {
        PeriodWords words = new PeriodWords(register.calendar());
        return register.targets().stream()
                .map(target -> new SheetRow()
                        .words("indicator", target.indicator())
                        .words("period", words.write(target.period()))
                        .amount("value", target.value())
                        .amount("low", target.low())
                        .amount("high", target.high()))
                .toList();
    }

    List<SheetRow> items() {
        return register.items().stream()
                .map(item -> new SheetRow()
                        .words("id", item.id())
                        .words("theme", item.theme())
                        .words("wording", item.wording())
                        .whole("low", item.low())
                        .whole("high", item.high())
                        .words("reversed", item.reversed() ? "Yes" : "No")
                        .words(
                                "foundation",
                                item.foundation().map(ChoiceWords::of).orElse(""))
                        .words("aspect", item.aspect().map(ChoiceWords::of).orElse("")))
                .toList();
    }

    List<SheetRow> recipients() {
        return register.recipients().stream()
                .map(recipient -> new SheetRow()
                        .words("alliance", recipient.alliance())
                        .words("name", recipient.name())
                        .words("email", recipient.email()))
                .toList();
    }
}
