package org.waymark.questionnaire;

/**
 * A drawing that concept pages show. It was written anew from what {@link PictureParts} lets through, so it can stand in
 * a page as it is.
 *
 * @param file its name, such as {@code canary-release.svg}
 * @param viewBox of its {@code svg} element
 * @param shapes the elements inside, as SVG
 */
public record Picture(String file, String viewBox, String shapes, Place place) {}
