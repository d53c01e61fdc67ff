package dev.plumbline.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something the alliance wants to reach.
 *
 * @param id key, unique in the register
 * @param alliance key of the alliance
 * @param name name for print
 * @param weight its weight among the goals of the alliance, at least 0
 * @param owner key of the partner who answers for it; empty when all do
 * @param due when it is to be reached, if set
 */
public record Goal(String id, String alliance, String name, double weight, String owner, Optional<LocalDate> due) {}
