package dev.plumbline.pack.wording;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.warning.Signal;
import dev.plumbline.pack.PackStamp;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Custom;
import dev.plumbline.pack.language.Parts;
import dev.plumbline.writing.Isolate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What every page of a pack needs to know.
 *
 * @param register what was agreed
 * @param quarter the quarter of the pack
 * @param stamp what the pack is made from
 * @param sources files that went in, in a fixed order
 * @param returns where the returns of the quarter stand, in the order of the register
 * @param catalog the language of the pack
 */
public record Setting(
        Register register,
        Quarter quarter,
        PackStamp stamp,
        List<SourceFile> sources,
        List<PartnerReturn> returns,
        Catalog catalog) {

    private static final Pattern PAIR = Pattern.compile("\\+");

    /** Copies the lists. */
    public Setting {
        sources = List.copyOf(sources);
        returns = List.copyOf(returns);
    }

    /**
     * The same in another language; what partners said stays as they said it.
     *
     * @param other the language
     * @return a copy
     */
    public Setting in(Catalog other) {
        PackStamp spoken = new PackStamp(
                stamp.product(), stamp.rules(), stamp.period(), stamp.asOf(), stamp.inputsDigest(), other.tag());
        return new Setting(register, quarter, spoken, sources, returns, other);
    }

    /**
     * What a signal is about.
     *
     * @param signal the signal
     * @return its partner, or its subject with the partner in brackets if it is about one
     */
    public String about(Signal signal) {
        return about(signal, "");
    }

    /**
     * What a signal is about, beside one of which the partner was named.
     *
     * @param signal the signal
     * @param named key of that partner, which is not named again
     * @return the subject, with the partner where it is another one, or the partner alone
     */
    public String about(Signal signal, String named) {
        if (signal.subject().isEmpty()) {
            return partner(signal.partner());
        }
        String side = signal.partner().equals(named) || signal.partner().isEmpty()
                ? ""
                : " (" + Isolate.around(partner(signal.partner())) + ")";
        return Isolate.around(indicator(signal.subject())) + side;
    }

    /**
     * How the language of the pack writes numbers, dates and names.
     *
     * @return its custom
     */
    public Custom print() {
        return catalog.custom();
    }

    /**
     * Short name of a partner, or of a pair.
     *
     * @param id its key, or two with a plus sign between them
     * @return the name, or both; the key itself when the register does not hold it
     */
    public String partner(String id) {
        return register.findPartner(id)
                .map(Partner::shortName)
                .orElseGet(() -> PAIR.splitAsStream(id)
                        .map(side -> register.findPartner(side)
                                .map(Partner::shortName)
                                .orElse(side))
                        .map(Isolate::around)
                        .collect(Collectors.joining(" + ")));
    }

    /**
     * Name of an indicator or goal.
     *
     * @param id its key
     * @return the name; the key itself when the register does not hold it
     */
    public String indicator(String id) {
        return register.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .or(() -> register.goals().stream()
                        .filter(goal -> goal.id().equals(id))
                        .map(Goal::name)
                        .findFirst())
                .orElse(id);
    }

    /**
     * The alliance and who is in it.
     *
     * @param alliance the alliance
     * @return such as {@code AURORA · Northwind + Helios}
     */
    public String kicker(Alliance alliance) {
        return Isolate.around(alliance.name().toUpperCase(java.util.Locale.ROOT))
                + " · "
                + alliance.sides().stream()
                        .map(side -> Isolate.around(partner(side.partner())))
                        .collect(Collectors.joining(" + "));
    }

    /**
     * The quarter and how far knowledge reaches.
     *
     * @return such as {@code Quarter 3, 2026 · as known on 20 October 2026}
     */
    public String dateline() {
        return catalog.text(
                "page.dateline", Parts.of("quarter", print().quarter(quarter)).and("day", print().day(stamp.asOf())));
    }

    /**
     * What made the pack, and from what.
     *
     * @return words for the foot of a page
     */
    public Sentence provenance() {
        return catalog.say(
                "page.provenance", Parts.of("product", stamp.product()).and("digest", stamp.shortDigest()));
    }
}
