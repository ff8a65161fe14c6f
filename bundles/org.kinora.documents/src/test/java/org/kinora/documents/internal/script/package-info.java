/** Tests of printed scripts. */
package org.kinora.documents.internal.script;
