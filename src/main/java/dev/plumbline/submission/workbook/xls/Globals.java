package dev.plumbline.submission.workbook.xls;

import dev.plumbline.submission.workbook.sheet.CellFormats;
import dev.plumbline.submission.workbook.sheet.CellTexts;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.SheetTab;
import dev.plumbline.submission.workbook.sheet.TextStore;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What the workbook says before its sheets: their names and places, number formats, the date system, shared texts. */
final class Globals implements AutoCloseable {

    private final byte[] stream;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable TextStore texts;
    private boolean from1904;

    /**
     * A sheet and where its records begin.
     *
     * @param tab the sheet
     * @param offset place in the stream
     */
    record Sheet(SheetTab tab, int offset) {}

    private Globals(byte[] stream) {
        this.stream = stream;
    }

    static Globals read(byte[] stream, ReadingBudget budget) throws UnreadableException {
        Globals globals = new Globals(stream);
        try {
            globals.read(budget);
            return globals;
        } catch (UnreadableException | RuntimeException e) {
            globals.close();
            throw e;
        }
    }

    private void read(ReadingBudget budget) throws UnreadableException {
        RecordWalk walk = new RecordWalk(stream, 0, "list of sheets");
        boolean ended = false;
        while (!ended && walk.next()) {
            ended = walk.kind() == EOFRecord.sid;
            take(walk, budget);
        }
        for (BoundSheetRecord sheet : bound) {
            if (isTable(sheet)) {
                boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
                sheets.add(
                        new Sheet(new SheetTab(sheets.size(), sheet.getSheetname(), hidden), sheet.getPositionOfBof()));
            }
        }
        if (!ended || bound.isEmpty()) {
            throw walk.damaged();
        }
        if (sheets.isEmpty()) {
            throw UnreadableException.of(FileFinding.NO_SHEET_OF_CELLS);
        }
    }

    private void take(RecordWalk walk, ReadingBudget budget) throws UnreadableException {
        switch (walk.kind()) {
            case BoundSheetRecord.sid -> {
                bound.add(walk.as(BoundSheetRecord::new));
                if (bound.size() > budget.limits().sheets()) {
                    throw UnreadableException.of(
                            FileFinding.TOO_MANY_SHEETS,
                            "limit",
                            Integer.toString(budget.limits().sheets()));
                }
            }
            case FormatRecord.sid -> {
                FormatRecord format = walk.as(FormatRecord::new);
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord.sid -> styles.add(walk.as(Globals::formatOf));
            case DateWindow1904Record.sid -> from1904 = walk.as(RecordInputStream::readUShort) == 1;
            case SSTRecord.sid -> texts = TextTable.read(walk, budget);
            default -> {}
        }
    }

    private static int formatOf(RecordInputStream in) {
        in.readUShort();
        return in.readUShort();
    }

    /** Charts, macros and dialogs hold no cells. */
    private boolean isTable(BoundSheetRecord sheet) throws UnreadableException {
        RecordWalk walk = new RecordWalk(stream, sheet.getPositionOfBof(), "sheet " + sheet.getSheetname());
        if (!walk.next() || walk.kind() != BOFRecord.sid) {
            throw walk.damaged();
        }
        return walk.as(in -> {
                    in.readUShort();
                    return in.readUShort();
                })
                == BOFRecord.TYPE_WORKSHEET;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    CellTexts texts() {
        TextStore read = texts;
        return read == null ? CellTexts.none() : read;
    }

    CellFormats formats() {
        List<String> codes = new ArrayList<>(styles.size());
        List<Boolean> dates = new ArrayList<>(styles.size());
        for (int id : styles) {
            String builtin = BuiltinFormats.getBuiltinFormat(id);
            String format = formats.getOrDefault(id, builtin == null ? "General" : builtin);
            codes.add(format);
            dates.add(DateUtil.isADateFormat(id, format));
        }
        return new CellFormats(codes, dates, from1904);
    }

    @Override
    public void close() {
        if (texts != null) {
            texts.close();
        }
    }
}
