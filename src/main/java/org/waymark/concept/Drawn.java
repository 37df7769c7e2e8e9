package org.waymark.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.waymark.chart.ArcDiagram;
import org.waymark.questionnaire.Concept;

/** An arc diagram of pages or regions, with a name and an address for each row. */
public record Drawn(ArcDiagram diagram, List<Row> rows) {

    private static final int LONGEST_LINE = 34;

    /**
     * @param region the region it is; null for a page
     * @param here whether it is what the diagram is about
     */
    public record Row(String title, String address, Region region, boolean here) {

        static Row of(Concept concept, boolean here) {
            return new Row(concept.title(), "/concept-map/concepts/" + concept.slug(), null, here);
        }

        static Row of(Region region) {
            return new Row(region.title(), region.address(), region, false);
        }

        /** The title on one line or two. */
        public List<String> lines() {
            if (title.length() <= LONGEST_LINE) {
                return List.of(title);
            }
            int end = title.lastIndexOf(' ', LONGEST_LINE);
            String rest = title.substring(end + 1);
            return List.of(
                    title.substring(0, end),
                    rest.length() <= LONGEST_LINE ? rest : rest.substring(0, LONGEST_LINE - 1) + "…");
        }
    }

    /** Whether an arc leads from a page to another region. */
    public boolean leadsOut(ArcDiagram.Arc arc) {
        return rows.get(arc.tie().from()).region() == null
                && rows.get(arc.tie().to()).region() != null;
    }

    /** @param weight how much two rows hang together; 0: not at all */
    static List<ArcDiagram.Tie> ties(int rows, IntBinaryOperator weight) {
        List<ArcDiagram.Tie> ties = new ArrayList<>();
        for (int from = 0; from < rows; from++) {
            for (int to = from + 1; to < rows; to++) {
                int together = weight.applyAsInt(from, to);
                if (together > 0) {
                    ties.add(new ArcDiagram.Tie(from, to, together));
                }
            }
        }
        return ties;
    }
}
