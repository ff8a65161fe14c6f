/** Paper: pages, fonts, words and lines on them, in points from the upper left corner. */
package org.kinora.documents.internal.page;
