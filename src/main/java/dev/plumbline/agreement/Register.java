package dev.plumbline.agreement;

import dev.plumbline.calendar.FiscalCalendar;
import java.util.List;
import java.util.Optional;

/**
 * All that was agreed. Keys are unique and references hold: what contradicts itself never becomes a register.
 *
 * @param calendar the fiscal calendar
 * @param partners partners in the order of the sheet
 * @param alliances alliances in the order of the sheet
 * @param goals goals in the order of the sheet
 * @param indicators indicators in the order of the sheet
 * @param targets targets in the order of the sheet
 * @param items survey items in the order of the sheet
 * @param recipients who receives packs
 */
public record Register(
        FiscalCalendar calendar,
        List<Partner> partners,
        List<Alliance> alliances,
        List<Goal> goals,
        List<Indicator> indicators,
        List<Target> targets,
        List<SurveyItem> items,
        List<Recipient> recipients) {

    /** Copies the lists. */
    public Register {
        partners = List.copyOf(partners);
        alliances = List.copyOf(alliances);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        items = List.copyOf(items);
        recipients = List.copyOf(recipients);
    }

    /**
     * The partner with a key.
     *
     * @param id the key
     * @return the partner, or empty
     */
    public Optional<Partner> findPartner(String id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    /**
     * The alliance with a key.
     *
     * @param id the key
     * @return the alliance, or empty
     */
    public Optional<Alliance> findAlliance(String id) {
        return alliances.stream().filter(alliance -> alliance.id().equals(id)).findFirst();
    }

    /**
     * The alliances in which a partner takes part.
     *
     * @param partner key of the partner
     * @return alliances in the order of the register
     */
    public List<Alliance> listAlliancesOf(String partner) {
        return alliances.stream()
                .filter(alliance -> alliance.sides().stream()
                        .anyMatch(side -> side.partner().equals(partner)))
                .toList();
    }
}
