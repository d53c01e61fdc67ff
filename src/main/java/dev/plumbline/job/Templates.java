package dev.plumbline.job;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.WholeFile;
import dev.plumbline.finding.Language;
import dev.plumbline.job.reading.SealKeyFile;
import dev.plumbline.job.setting.Home;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Known;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.stamp.SealKey;
import dev.plumbline.submission.workbook.template.LastActual;
import dev.plumbline.submission.workbook.template.ReturnTemplate;
import dev.plumbline.submission.workbook.template.TemplateWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the workbooks that are sent out to be filled in. */
@Component
public final class Templates {

    private final Home home;
    private final Optional<FactLedger> facts;
    private final Clock clock;

    Templates(Home home, Optional<FactLedger> facts, Clock clock) {
        this.home = home;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * For a home in which nothing was ever taken, so that nothing was reported before.
     *
     * @param home the home
     * @return templates without last values
     */
    public static Templates ofNew(Home home) {
        return new Templates(home, Optional.empty(), Clock.systemUTC());
    }

    /**
     * Writes the templates of some partners; a template that lies there already is replaced.
     *
     * @param register what was agreed
     * @param partners keys of the partners
     * @param quarter the quarter to be reported
     * @param language the language; when empty, that of each partner
     * @return the files, in the order of the partners
     * @throws IOException when one cannot be written
     */
    public List<Path> write(Register register, List<String> partners, Quarter quarter, Optional<Language> language)
            throws IOException {
        SealKey key = new SealKeyFile(home.templateKey()).getOrMake();
        Period period = register.calendar().periodOf(quarter);
        Map<String, Map<String, LastActual>> last = lastActuals(register, period);
        List<Path> files = new ArrayList<>();
        for (String partner : partners) {
            ReturnTemplate template = new ReturnTemplate(
                    register,
                    partner,
                    period,
                    language.orElseGet(() -> languageOf(register, partner)),
                    last.getOrDefault(partner, Map.of()),
                    register.calendar().deadlines().findDue(period),
                    register.calendar().deadlines().findCutOff(period),
                    key);
            Path file = home.templates().resolve(quarter.toString()).resolve(partner + "-" + quarter + ".xlsx");
            WholeFile.write(file, out -> TemplateWriter.write(template, out));
            files.add(file);
        }
        return files;
    }

    private static Language languageOf(Register register, String partner) {
        return register.findPartner(partner).map(Partner::language).orElse(Language.ENGLISH);
    }

    /** What each partner reported last before a period, by indicator. */
    private Map<String, Map<String, LastActual>> lastActuals(Register register, Period period) {
        return facts.map(ledger -> lastActuals(ledger, register, period)).orElse(Map.of());
    }

    private Map<String, Map<String, LastActual>> lastActuals(FactLedger ledger, Register register, Period period) {
        Known known = ledger.knownAt(clock.instant(), period.first().minusMonths(1));
        Map<String, Map<String, LastActual>> last = new HashMap<>();
        for (Alliance alliance : register.alliances()) {
            for (Fact fact : ledger.listFacts(known, alliance.id())) {
                if (fact instanceof Fact.KpiActual kpi && kpi.actual() instanceof Reading.Reported reported) {
                    last.computeIfAbsent(kpi.partner(), _ -> new HashMap<>())
                            .merge(
                                    kpi.indicator(),
                                    new LastActual(reported.value(), kpi.period()),
                                    (one, other) -> one.period().compareTo(other.period()) > 0 ? one : other);
                }
            }
        }
        return last;
    }
}
