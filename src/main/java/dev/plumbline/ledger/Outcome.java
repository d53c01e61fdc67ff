package dev.plumbline.ledger;

import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Period;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.FactKind;
import dev.plumbline.submission.FileState;
import dev.plumbline.submission.Replaces;
import dev.plumbline.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came out of reading a file.
 *
 * @param state the state in which it ended
 * @param form {@code return}, {@code register} or the name of a mapping; empty when that could not be told
 * @param period the quarter a return reports, used or not
 * @param facts its facts in the order of the file; none unless the state is one that is used
 * @param rows how its rows were used, sheet by sheet
 * @param findings all findings in the order of the file
 * @param sections kinds of facts that could be read, used or not
 * @param replaces what its facts take the place of in earlier files
 */
public record Outcome(
        FileState state,
        String form,
        Optional<Period> period,
        List<Fact> facts,
        List<Submission.SheetCount> rows,
        List<Finding> findings,
        Set<FactKind> sections,
        Replaces replaces) {

    /** Form of the register. */
    public static final String REGISTER = "register";

    /** Copies the lists. */
    public Outcome {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        sections = Set.copyOf(sections);
    }

    /**
     * An outcome that holds the kinds of its facts, which take the place of whole sections.
     *
     * @param state the state in which it ended
     * @param form {@code return}, {@code register} or the name of a mapping; empty when that could not be told
     * @param period the quarter a return reports, used or not
     * @param facts its facts in the order of the file
     * @param rows how its rows were used, sheet by sheet
     * @param findings all findings in the order of the file
     */
    public Outcome(
            FileState state,
            String form,
            Optional<Period> period,
            List<Fact> facts,
            List<Submission.SheetCount> rows,
            List<Finding> findings) {
        this(state, form, period, facts, rows, findings, kinds(facts), Replaces.SECTIONS);
    }

    private static Set<FactKind> kinds(List<Fact> facts) {
        return facts.stream().map(Fact::kind).collect(Collectors.toSet());
    }

    /**
     * What came out of reading a partner's file.
     *
     * @param acceptance what the reader says
     * @return the outcome
     */
    public static Outcome of(Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.Accepted(Submission said, List<Finding> findings) ->
                new Outcome(
                        acceptance.state(),
                        said.form(),
                        said.period(),
                        said.facts(),
                        said.rows(),
                        findings,
                        kinds(said.facts()),
                        said.replaces());
            case Acceptance.Rejected refused ->
                new Outcome(
                        acceptance.state(),
                        refused.form(),
                        refused.period(),
                        List.of(),
                        refused.rows(),
                        refused.findings(),
                        kinds(refused.facts()),
                        Replaces.SECTIONS);
            case Acceptance.Unreadable unreadable ->
                new Outcome(acceptance.state(), "", Optional.empty(), List.of(), List.of(), unreadable.findings());
        };
    }

    /**
     * What came out of reading a register.
     *
     * @param register what the reader says
     * @return the outcome; its state is rejected when an error was found
     */
    public static Outcome ofRegister(Checked<Register> register) {
        FileState state = register.isBlocked() || register.value().isEmpty()
                ? FileState.REJECTED
                : register.findings().isEmpty() ? FileState.ACCEPTED : FileState.ACCEPTED_WITH_FINDINGS;
        return new Outcome(state, REGISTER, Optional.empty(), List.of(), List.of(), register.findings());
    }
}
