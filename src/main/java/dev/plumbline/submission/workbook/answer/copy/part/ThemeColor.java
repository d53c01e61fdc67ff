package dev.plumbline.submission.workbook.answer.copy.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * A color that is written as the number of a list, lighter or darker. It is asked for seldom, and the library that knows the
 * lists takes its time to load.
 *
 * @param tag the element that names it
 */
record ThemeColor(Tags tag) {

    /** The color in a workbook, in hex; empty when it stands for what the program shows by itself. */
    Optional<String> in(BookPart book) throws IOException {
        XSSFColor color = new XSSFColor(new DefaultIndexedColorMap());
        tag.attribute("rgb").ifPresent(rgb -> color.setARGBHex(rgb));
        tag.attribute("indexed").ifPresent(index -> color.setIndexed(Integer.parseInt(index)));
        tag.attribute("theme").ifPresent(theme -> color.setTheme(Integer.parseInt(theme)));
        tag.attribute("tint").ifPresent(tint -> color.setTint(Double.parseDouble(tint)));
        Optional<String> themes = book.parts().related(book.part(), "/theme");
        if (themes.isPresent()) {
            byte[] bytes = book.parts().text(themes.get()).getBytes(StandardCharsets.UTF_8);
            new ThemesTable(new ByteArrayInputStream(bytes)).inheritFromThemeAsRequired(color);
        }
        return Optional.ofNullable(color.getRGBWithTint())
                .map(rgb -> HexFormat.of().withUpperCase().formatHex(rgb));
    }
}
