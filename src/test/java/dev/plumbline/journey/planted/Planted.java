package dev.plumbline.journey.planted;

import java.util.List;

/**
 * Where a mistake was planted.
 *
 * @param sheet name of the sheet
 * @param cell its cell; empty when the mistake is the sheet's or the file's
 * @param codes findings each of which would tell it rightly
 */
public record Planted(String sheet, String cell, List<String> codes) {}
