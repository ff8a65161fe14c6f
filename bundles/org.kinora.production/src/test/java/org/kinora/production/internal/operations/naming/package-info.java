/** Tests of renaming and replacing in a real project. */
package org.kinora.production.internal.operations.naming;
