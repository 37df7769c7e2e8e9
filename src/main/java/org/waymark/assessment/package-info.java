/**
 * The aggregate: answers, submission, result pages. Imports {@code cycle}, {@code concept}, {@code catalogue}, {@code organisation},
 * {@code security}, {@code web} and the pure packages.
 */
package org.waymark.assessment;
