package dev.plumbline.pack.pdf;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.chart.Charts;
import dev.plumbline.pack.drawing.Lettering;
import dev.plumbline.pack.pdf.block.Blocks;
import dev.plumbline.pack.pdf.block.Flow;
import dev.plumbline.pack.pdf.block.Piece;
import dev.plumbline.pack.pdf.block.Setting;
import dev.plumbline.pack.theme.Density;
import dev.plumbline.pack.theme.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts pages into sheets: one if the blocks fit at some density, else as many as it takes. */
final class Pagination {

    private static final double SPARE_GAP = 8;
    private static final double SHORT_REST = 0.4;

    private final Lettering lettering;
    private final Charts charts;

    Pagination(Lettering lettering) {
        this.lettering = lettering;
        this.charts = new Charts(lettering);
    }

    List<Sheet> sheets(Page page) {
        PageHead head = PageHead.first(page, lettering);
        double room = PageFoot.top(page, lettering) - head.bottom();
        for (Density density : Density.values()) {
            List<Flow> flows = flows(page, density, room);
            double height = flows.stream().mapToDouble(Flow::height).sum();
            int gaps = Math.max(flows.size() - 1, 0);
            double spare = room - height - gaps * density.blockGap();
            if (spare >= 0) {
                double gap = density.blockGap() + (gaps == 0 ? 0 : Math.min(spare / gaps, SPARE_GAP));
                return List.of(one(page, head, flows, gap));
            }
        }
        return new Several(page, head).sheets(flows(page, Density.SNUG, room));
    }

    private List<Flow> flows(Page page, Density density, double room) {
        Blocks blocks = new Blocks(new Setting(lettering, charts, density, room));
        List<Flow> flows = new ArrayList<>();
        for (Block block : page.blocks()) {
            flows.addAll(blocks.layOut(block, Spacing.WIDTH));
        }
        return flows;
    }

    private static Sheet one(Page page, PageHead head, List<Flow> flows, double gap) {
        List<Sheet.Placed> placed = new ArrayList<>();
        double y = head.bottom();
        for (Flow flow : flows) {
            List<Piece> pieces = new ArrayList<>(flow.lead());
            pieces.addAll(flow.body());
            for (Piece piece : pieces) {
                placed.add(new Sheet.Placed(piece, y));
                y += piece.height();
            }
            y += gap;
        }
        return new Sheet(page, head, placed);
    }

    /** Sheets being filled one after the other. */
    private final class Several {

        private final Page page;
        private final double bottom;
        private final List<Sheet> sheets = new ArrayList<>();
        private PageHead head;
        private List<Sheet.Placed> placed = new ArrayList<>();
        private double y;

        Several(Page page, PageHead head) {
            this.page = page;
            this.head = head;
            this.bottom = PageFoot.top(page, lettering);
            this.y = head.bottom();
        }

        List<Sheet> sheets(List<Flow> flows) {
            for (Flow flow : flows) {
                add(flow);
            }
            turn();
            return List.copyOf(sheets);
        }

        private void add(Flow flow) {
            if (!placed.isEmpty()) {
                y += Density.SNUG.blockGap();
            }
            if (!placed.isEmpty() && !startsWell(flow)) {
                turn();
            }
            flow.lead().forEach(piece -> place(piece, Optional.empty()));
            boolean fresh = true;
            for (Piece piece : flow.body()) {
                place(piece, fresh ? Optional.empty() : flow.repeat());
                fresh = false;
            }
        }

        /** A block starts where its heading and first piece fit, and where a short rest would not tear it apart. */
        private boolean startsWell(Flow flow) {
            double rest = bottom - y;
            double start = Flow.height(flow.lead())
                    + flow.body().stream()
                            .mapToDouble(Piece::height)
                            .findFirst()
                            .orElse(0);
            boolean torn = flow.height() > rest && flow.height() <= bottom - head.bottom();
            return start <= rest && !(torn && rest < SHORT_REST * (bottom - head.bottom()));
        }

        private void place(Piece piece, Optional<Piece> repeat) {
            if (y + piece.height() > bottom + Spacing.HAIRLINE && !placed.isEmpty()) {
                turn();
                repeat.ifPresent(again -> place(again, Optional.empty()));
            }
            placed.add(new Sheet.Placed(piece, y));
            y += piece.height();
        }

        private void turn() {
            sheets.add(new Sheet(page, head, placed));
            head = PageHead.further(page, lettering);
            placed = new ArrayList<>();
            y = head.bottom();
        }
    }
}
