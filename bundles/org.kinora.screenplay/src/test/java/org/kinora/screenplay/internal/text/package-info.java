/** Tests of encodings, lines and edits. */
package org.kinora.screenplay.internal.text;
