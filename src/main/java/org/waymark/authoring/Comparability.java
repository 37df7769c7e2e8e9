package org.waymark.authoring;

/**
 * How far results of two versions can be compared in an area: of the questions that count there, those that mean the same
 * in both.
 *
 * @param area its id; "" for the whole
 * @param ofBefore their share (0..1) of the weight in the earlier version; 1 where nothing counted
 * @param ofAfter their share (0..1) of the weight in the later version; 1 where nothing counts
 * @param sameRules whether what they are worth becomes scores and levels by the same weights, policies and caps
 */
public record Comparability(String area, double ofBefore, double ofAfter, boolean sameRules) {

    /** What both results rest on: the smaller of the two shares. */
    public double share() {
        return Math.min(ofBefore, ofAfter);
    }
}
