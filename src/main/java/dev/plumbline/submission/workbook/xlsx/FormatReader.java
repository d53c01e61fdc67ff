package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.CellFormats;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads which number format each cell style has; of a style nothing else matters here. */
final class FormatReader {

    /** Excel takes 255 characters. */
    private static final int LONGEST_FORMAT = 2_000;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    static CellFormats read(XmlCursor cursor, boolean from1904) throws UnreadableException {
        FormatReader reader = new FormatReader();
        while (cursor.nextElement()) {
            switch (cursor.name()) {
                case "numFmt" -> reader.addFormat(cursor);
                case "cellXfs" -> reader.addStyles(cursor);
                default -> {}
            }
        }
        return reader.formats(from1904);
    }

    private void addFormat(XmlCursor cursor) {
        cursor.attribute("formatCode")
                .filter(code -> code.length() <= LONGEST_FORMAT)
                .ifPresent(code -> own.put(number(cursor, "numFmtId"), code));
    }

    private void addStyles(XmlCursor cursor) throws UnreadableException {
        for (int event = cursor.next();
                event != javax.xml.stream.XMLStreamConstants.END_ELEMENT
                        || !cursor.name().equals("cellXfs");
                event = cursor.next()) {
            if (event == javax.xml.stream.XMLStreamConstants.START_ELEMENT
                    && cursor.name().equals("xf")) {
                styles.add(number(cursor, "numFmtId"));
            } else if (event == javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                throw cursor.damaged();
            }
        }
    }

    private static int number(XmlCursor cursor, String attribute) {
        try {
            return Integer.parseInt(cursor.attribute(attribute).orElse("0"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private CellFormats formats(boolean from1904) {
        List<String> formats = new ArrayList<>(styles.size());
        List<Boolean> dates = new ArrayList<>(styles.size());
        for (int id : styles) {
            String builtin = BuiltinFormats.getBuiltinFormat(id);
            String format = own.getOrDefault(id, builtin == null ? "General" : builtin);
            formats.add(format);
            dates.add(DateUtil.isADateFormat(id, format));
        }
        return new CellFormats(formats, dates, from1904);
    }
}
