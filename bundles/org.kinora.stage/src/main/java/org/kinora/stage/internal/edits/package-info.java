/** Hand edits: what a person changed in a staging, laid over every new one; what no longer applies is listed. */
package org.kinora.stage.internal.edits;
