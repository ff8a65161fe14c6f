/** Reads a finished screenplay over for what a writer should look at: names one letter apart, headings without place, scenes without content. */
package org.kinora.screenplay.internal.check;
