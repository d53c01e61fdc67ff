package dev.plumbline.submission.workbook.mapping.language;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For which files a mapping is made.
 *
 * @param folders names of inbox folders; empty for all
 * @param fileNames pattern of file names, such as {@code "kpi-*.csv"}; empty for all
 * @param headings headings that one row of the table's sheet must hold; empty for any
 * @param cell what a cell must say, else a file that fits otherwise is refused
 */
public record AppliesTo(List<String> folders, String fileNames, List<String> headings, Optional<CellRule> cell) {

    /** Copies the lists. */
    public AppliesTo {
        folders = List.copyOf(folders);
        headings = List.copyOf(headings);
    }

    /**
     * What a cell must say.
     *
     * @param at the cell
     * @param matches what is to be found in it
     */
    public record CellRule(CellPlace at, Pattern matches) {}

    /**
     * Whether the folder and the name of a file fit.
     *
     * @param folder name of its inbox folder
     * @param name its name
     * @return true when both do
     */
    public boolean fits(String folder, String name) {
        boolean nameFits = fileNames.isEmpty()
                || FileSystems.getDefault().getPathMatcher("glob:" + fileNames).matches(Path.of(name));
        return nameFits && (folders.isEmpty() || folders.contains(folder));
    }
}
