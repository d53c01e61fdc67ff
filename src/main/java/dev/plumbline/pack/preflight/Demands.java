package dev.plumbline.pack.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verapdf.model.baselayer.Object;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.Variable;

/**
 * What is asked of one type of object.
 *
 * @param rules what must be true of each object
 * @param passed what must be true of each object and is remembered; empty where nothing is
 * @param deferred what must be true once the whole file has been walked
 * @param variables what an object of this type changes
 * @param links names of the links to further objects, in their order
 */
record Demands(
        List<Rule> rules, Optional<Passed> passed, List<Rule> deferred, List<Variable> variables, List<String> links) {

    /** Types that come by the thousand, and whose properties say the same however often they are read. */
    private static final Set<String> MANY = Set.of(
            "CIDGlyph",
            "CosAlt",
            "CosFileSpecification",
            "CosFilter",
            "CosIndirect",
            "CosInteger",
            "CosName",
            "CosReal",
            "CosString",
            "CosTextString",
            "CosUnicodeName",
            "EmbeddedFile",
            "Op_q_gsave",
            "PDDeviceRGB",
            "PDExtGState",
            "SEDiv",
            "SEFigure",
            "SEHn",
            "SEL",
            "SELBody",
            "SELI",
            "SELbl",
            "SELineArtItem",
            "SELink",
            "SEMarkedContent",
            "SEP",
            "SESect",
            "SESpan",
            "SETD",
            "SETH",
            "SETR",
            "SETextItem");

    /** But this one goes by the heading before, and moves on as it is read. */
    private static final String NESTING = "hasCorrectNestingLevel";

    static Demands of(Object object, List<Rule> all, List<Variable> variables, List<Variable> every) {
        boolean many = MANY.contains(object.getObjectType());
        List<Rule> now = all.stream().filter(rule -> !isDeferred(rule)).toList();
        List<Rule> remembered = now.stream()
                .filter(rule -> many && !rule.getTest().contains(NESTING))
                .toList();
        return new Demands(
                now.stream().filter(rule -> !remembered.contains(rule)).toList(),
                many ? Optional.of(Passed.of(object, remembered, every)) : Optional.empty(),
                all.stream().filter(Demands::isDeferred).toList(),
                variables,
                List.copyOf(object.getLinks()));
    }

    private static boolean isDeferred(Rule rule) {
        return Boolean.TRUE.equals(rule.getDeferred());
    }
}
