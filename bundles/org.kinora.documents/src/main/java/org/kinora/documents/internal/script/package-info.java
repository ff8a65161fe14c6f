/** The script in the standard format: lines, pages, title page. */
package org.kinora.documents.internal.script;
