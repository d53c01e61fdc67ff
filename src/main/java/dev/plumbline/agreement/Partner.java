package dev.plumbline.agreement;

/**
 * An organization that takes part in alliances.
 *
 * @param id key, and name of its inbox folder
 * @param name full name
 * @param shortName name for charts and headings, at most about 20 characters
 */
public record Partner(String id, String name, String shortName) {}
