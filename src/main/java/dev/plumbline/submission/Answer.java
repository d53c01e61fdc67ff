package dev.plumbline.submission;

/**
 * One answer.
 *
 * @param item key of the item
 * @param answer the answer as given, before a reversed item is turned round
 * @param cell cell in A1 notation
 */
public record Answer(String item, Reading answer, String cell) {}
