import { addCopyButtons } from "./copy.js";
import { filterErrorCodes } from "./filter.js";
import { showCurrentPage } from "./navigation.js";
import { chooseSampleOfAddress } from "./samples.js";
import { offerSearch } from "./search.js";

// Everything here is an addition: the pages hold and show all that they say without it.
offerSearch();
addCopyButtons();
filterErrorCodes();
chooseSampleOfAddress();
showCurrentPage();
