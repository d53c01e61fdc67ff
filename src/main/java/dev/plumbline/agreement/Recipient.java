package dev.plumbline.agreement;

/**
 * Someone who receives packs.
 *
 * @param alliance key of the alliance, or {@code portfolio} for the pack over all
 * @param name name
 * @param email address
 */
public record Recipient(String alliance, String name, String email) {}
