/** Tests of scene headings. */
package org.kinora.screenplay.internal.heading;
