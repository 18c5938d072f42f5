import { fields } from "../../styles/fields.ts";

export const styles = fields;
