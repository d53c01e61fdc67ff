package dev.plumbline.submission.workbook.sheet;

/**
 * A sheet of a file.
 *
 * @param index its place, from 0
 * @param name its name; empty for a file without sheets
 * @param hidden whether a person who opens the file does not see it
 */
public record SheetTab(int index, String name, boolean hidden) {}
