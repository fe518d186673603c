export { codeOf, HostError, type Command, type Host, type Request } from "./host";
