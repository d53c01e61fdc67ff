package dev.plumbline.submission.workbook.xls;

import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * A walk through the records of a stream, as POI's event model has them. It is pulled, not pushed, so that it can begin at
 * any sheet, end at any row, and leave the records alone that nobody asks for: a drawing that POI cannot parse spoils no
 * table.
 */
final class RecordWalk {

    private final RecordInputStream in;
    private final String part;

    RecordWalk(byte[] stream, int offset, String part) throws UnreadableException {
        this.part = part;
        if (offset < 0 || offset >= stream.length) {
            throw damaged();
        }
        this.in = new RecordInputStream(new ByteArrayInputStream(stream, offset, stream.length - offset));
    }

    /** Moves to the next record, whatever is left of the present one; false at the end of the stream. */
    boolean next() throws UnreadableException {
        try {
            if (in.remaining() > 0) {
                in.readRemainder();
            }
            if (!in.hasNextRecord()) {
                return false;
            }
            in.nextRecord();
            return true;
        } catch (RuntimeException _) {
            throw damaged();
        }
    }

    int kind() {
        return in.getSid();
    }

    /** The record as something. */
    <T> T as(Function<RecordInputStream, T> parser) throws UnreadableException {
        try {
            return parser.apply(in);
        } catch (RuntimeException _) {
            throw damaged();
        }
    }

    UnreadableException damaged() {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }
}
