/** The story bible: characters, places, props and style, with their pictures and voices. */
package org.kinora.workbench.bible.internal;
