// @ts-check
/** The name of a device of the wallet (?id=), as all its devices show it. */

import { current } from "../current.js";
import { nameDevice } from "../duties.js";
import { textField } from "../fields.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const deviceForm = {
  name: "device",
  key: ({ query }) => query.get("id") ?? "",
  fields: { name: textField({ missing: "device-name-missing", most: 60 }) },
  begin: ({ access }, { query }) => ({ name: access.devices.find(({ id }) => id === query.get("id"))?.name ?? "" }),
  async save({ name }, { texts }, { query }) {
    const id = query.get("id") ?? "";
    await nameDevice(current.session, name, id);
    await current.showDevices();
    world.go("/apparaten", { replace: true });
    world.tell(texts("saved", { name }));
  },
};
