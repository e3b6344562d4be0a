package io.leadkeep.architecture.broken.onlyoneroomknowsthetextlibrary.leadkeep.application.contact;

import com.ibm.icu.text.Collator;

/** Folds texts by itself. */
final class Broken {
  Collator collator;
}
